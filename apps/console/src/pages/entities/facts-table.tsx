import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { GitCompare } from 'lucide-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useKeys } from '../../app/keys/use-keys.ts';
import { useHeardKey } from '../../app/keys/use-printed-key.ts';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Grade } from '../../parts/grade.tsx';
import { heardKey } from '../../parts/heard-key.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { Outside } from '../../parts/outside.tsx';
import { strictestTlp } from '../../parts/tlp.ts';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { FactSource } from './fact-source.tsx';
import { FACT_FILTERS, type FactFilter } from './fact-filter.ts';
import { disagreements, type Fact, filterFacts, natureOf } from './facts.ts';
import { headOf } from './related.ts';
import { saidText } from './seen.ts';
import { propertyWord, valueWord } from './words.ts';

const COLUMNS = 6;

interface FactsTableProps {
  readonly facts: readonly Fact[];
  readonly show: FactFilter;
  readonly id: string;
  /** What the list says, when the entity is an entry of one. */
  readonly entry: EntityPage | undefined;
}

/** Every value with source, kind and grade, dates and handling; `i` opens the source in place, under its row. */
export function FactsTable({ facts, show, id, entry }: FactsTableProps) {
  const rows = filterFacts(facts, show);
  // A value may be the id of a related entity: it is shown by its name.
  const names = new Map(entry?.related.map((related) => [related.id, headOf(related)]));
  const [at, setAt] = useState<string>();
  const [open, setOpen] = useState<string>();
  const body = useRef<HTMLTableSectionElement>(null);
  const place = rows.findIndex((fact) => fact.key === at);
  const move = (step: number) => setAt(rows[Math.min(rows.length - 1, Math.max(0, place + step))]?.key);
  const toggle = (key: string) => {
    setAt(key);
    setOpen(open === key ? undefined : key);
  };
  useEffect(() => {
    if (at !== undefined) body.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useKeys({
    next: () => move(1),
    previous: () => move(place < 0 ? 1 : -1),
    source: () => {
      const key = at ?? rows[0]?.key;
      if (key !== undefined) toggle(key);
    },
    open: () => (at === undefined ? false : toggle(at)),
    back: () => (open === undefined ? false : setOpen(undefined)),
  });
  return (
    <section aria-labelledby="facts-title" className="facts-room">
      <div className="facts-head">
        <h2 id="facts-title">{say('entities.facts')}</h2>
        <span className="muted small">
          <Kbd command="source" /> {say('entities.sourceKey')}
        </span>
        <nav className="segments" aria-label={say('entities.showLabel')}>
          {FACT_FILTERS.map((filter) => (
            <Link
              key={filter}
              to="/entities/$id"
              params={{ id }}
              search={filter === 'all' ? {} : { show: filter }}
              activeOptions={{ exact: true }}
              replace
              aria-current={filter === show ? 'true' : undefined}
            >
              {say(`entities.show.${filter}`)}
              {filter === 'disagree' ? <span className="tab-count">{disagreements(facts)}</span> : null}
            </Link>
          ))}
        </nav>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          actions={
            show === 'all' ? undefined : (
              <Link to="/entities/$id" params={{ id }} search={{}} replace>
                {say('common.showAll')}
              </Link>
            )
          }
        >
          {facts.length === 0 ? say('entities.noFacts') : say('entities.noneOf', { all: facts.length })}
        </EmptyState>
      ) : (
        <table className="facts">
          <thead>
            <tr>
              <th scope="col" className="facts-property">
                {say('entities.property')}
              </th>
              <th scope="col">{say('entities.value')}</th>
              <th scope="col" className="facts-source">
                {say('entities.source')}
              </th>
              <th scope="col" className="facts-grade">
                {say('entities.grade')}
              </th>
              <th scope="col" className="facts-seen num">
                {say('entities.seen')}
              </th>
              <th scope="col" className="facts-handling">
                {say('entities.handling')}
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((fact) => (
              <Fragment key={fact.key}>
                <FactRow
                  fact={fact}
                  name={fact.refersTo?.caption ?? names.get(fact.value)}
                  chosen={fact.key === at}
                  open={fact.key === open}
                  onToggle={() => toggle(fact.key)}
                />
                {fact.key === open ? (
                  <tr className="fact-open">
                    <td className="fact-edge" />
                    <td colSpan={COLUMNS - 1}>
                      <FactSource fact={fact} entry={entry} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface FactRowProps {
  readonly fact: Fact;
  /** When the value is the id of a related entity. */
  readonly name: string | undefined;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function FactRow({ fact, name, chosen, open, onToggle }: FactRowProps) {
  const { first, disagrees, refersTo, sayings } = fact;
  const heard = useHeardKey('source');
  const property = propertyWord(fact.property);
  const value = name ?? valueWord(fact.property, fact.value);
  return (
    <tr data-chosen={chosen || undefined} data-open={open || undefined}>
      <th scope="row">
        {first ? (
          <div className="cut" title={property}>
            {property}
          </div>
        ) : (
          <span className="sr">{property}</span>
        )}
        {disagrees && !first ? (
          <span className="warning">
            <GitCompare size={14} strokeWidth={1.6} aria-hidden /> {say('entities.disagrees')}
          </span>
        ) : null}
        {disagrees && first ? <span className="sr">, {say('entities.disagrees')}</span> : null}
      </th>
      <td className="facts-value">
        <div className="fact-cell">
          <AriaButton className="fact-value" aria-expanded={open} render={heardKey(heard)} onPress={onToggle}>
            <span className="fact-words">
              {first || disagrees ? null : <span className="soft fact-also">{say('entities.also')} </span>}
              <Outside value={value} />
            </span>
            <span className="sr">. {say('entities.openSource', { value: property })}</span>
          </AriaButton>
          {refersTo === undefined ? null : (
            <Link to="/entities/$id" params={{ id: refersTo.key }} className="fact-link">
              {say('graph.openEntity')}
              <span className="sr"> {refersTo.caption}</span>
            </Link>
          )}
        </div>
      </td>
      <td className="facts-source soft">
        <div className="cut" title={sayings.map(({ member }) => member.datasetTitle).join(', ')}>
          <Outside
            value={
              sayings.length === 1
                ? sayings[0].member.datasetTitle
                : say('entity.moreSources', { source: sayings[0].member.datasetTitle, count: sayings.length - 1 })
            }
          />
        </div>
      </td>
      <td className="facts-grade">
        <Grade kind={natureOf(fact)} grade={gradesOf(fact)} />
      </td>
      <td className="facts-seen small muted num nowrap">{periodOf(fact)}</td>
      <td className="facts-handling">
        <TlpBadge code={strictestTlp(sayings.map(({ member }) => member.handling))} as="cell" />
      </td>
    </tr>
  );
}

/** The grades of its sources, each once. */
const gradesOf = ({ sayings }: Fact): string => [...new Set(sayings.map(({ member }) => member.grade))].join(' ');

/** From the first source that said it; until the last stopped, when none says it any more. */
function periodOf({ sayings }: Fact): string {
  const lasts = sayings.flatMap(({ statement }) => statement.lastSeen ?? []);
  const latest = lasts.toSorted((a, b) => b.localeCompare(a))[0] ?? null;
  const last = lasts.length < sayings.length ? null : latest;
  return saidText(sayings[0].statement.firstSeen, last);
}
