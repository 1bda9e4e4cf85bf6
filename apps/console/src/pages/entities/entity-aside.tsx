import type { EntityPage, GraphEntity } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { StateGlyph } from '../../parts/state-glyph.tsx';
import { openAlerts, stateOf } from './alert-states.ts';
import { groupRelated, headOf } from './related.ts';
import { SchemaIcon } from './schema-icon.tsx';
import { schemaWord, valueWord } from './words.ts';

// The words of the sea come with it.
const HeardAtSea = lazy(async () => ({ default: (await import('./heard-at-sea.tsx')).HeardAtSea }));

/** What stands out of a long list: a few lines of each kind; the tab has all of them. */
const RELATED_SHOWN = 6;
const DETAILS = ['authority', 'startDate', 'listingDate', 'type', 'country', 'city'] as const;

interface EntityAsideProps {
  readonly id: string;
  readonly entity: GraphEntity;
  readonly entry: EntityPage | undefined;
}

/** Beside the facts: what waits for a decision, whom it is linked with, and what the list says beside it. */
export function EntityAside({ id, entity, entry }: EntityAsideProps) {
  return (
    <aside className="entity-aside">
      {entry === undefined ? null : <OpenNow alerts={entry.alerts} />}
      {entity.schema === 'Vessel' ? (
        <Suspense>
          <HeardAtSea entityKey={entity.key} />
        </Suspense>
      ) : null}
      <Links id={id} links={entity.links} />
      {entry === undefined ? null : <Related id={id} entry={entry} />}
    </aside>
  );
}

function OpenNow({ alerts }: Pick<EntityPage, 'alerts'>) {
  const open = openAlerts(alerts);
  return (
    <div className="aside-group">
      <h2>{say('entities.openNow')}</h2>
      {open.length === 0 ? (
        <p className="soft">{say('entities.openNone')}</p>
      ) : (
        <ul className="aside-list">
          {open.map((alert) => (
            <li key={alert.id}>
              <StateGlyph state={stateOf(alert.state)} word={false} />
              <Link to="/alerts/$id" params={{ id: alert.id }} className="cut">
                <Outside value={alert.subject} /> {alert.score.toFixed(2)}
              </Link>
              <span className="push small muted">
                <Moment at={alert.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Links by kind and direction, as numbers; the network shows them. */
function Links({ id, links }: { id: string; links: GraphEntity['links'] }) {
  if (links.length === 0) return null;
  return (
    <div className="aside-group">
      <div className="aside-head">
        <h2>{say('entity.links')}</h2>
        <Link to="/entities/$id" params={{ id }} search={{ tab: 'network' }} replace className="small push">
          {say('entity.network')}
        </Link>
      </div>
      <ul className="aside-list">
        {links.map(({ schema, outward, count }) => (
          <li key={`${schema} ${outward}`}>
            <span className="muted">
              <SchemaIcon schema={schema} size={14} />
            </span>
            <span className="cut">
              {say(outward ? 'entity.outward' : 'entity.inward', { kind: schemaWord(schema) })}
            </span>
            <span className="push num">{count.toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Related({ id, entry }: { id: string; entry: EntityPage }) {
  return groupRelated(entry.related).map(([group, related]) => (
    <div key={group} className="aside-group">
      <div className="aside-head">
        <h2>{say(`entities.group.${group}`)}</h2>
        <Link to="/entities/$id" params={{ id }} search={{ tab: 'related' }} replace className="small push">
          {say('common.of', { shown: Math.min(RELATED_SHOWN, related.length), all: related.length })}
        </Link>
      </div>
      <ul className="aside-list">
        {related.slice(0, RELATED_SHOWN).map((one) => (
          <li key={one.id}>
            <span className="muted">
              <SchemaIcon schema={one.schema} size={14} />
            </span>
            <span className="cut">
              <Outside value={headOf(one)} />
            </span>
            <span className="push small muted cut">
              <Outside value={detailOf(one.properties, headOf(one))} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The first property that adds something to the line. */
function detailOf(properties: EntityPage['subject']['properties'], head: string): string {
  for (const property of DETAILS) {
    const value = properties[property]?.[0];
    if (value !== undefined && value !== head) return valueWord(property, value);
  }
  return '';
}
