import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import type { Fact, Saying } from './facts.ts';
import { valueWord } from './words.ts';

const HASH_SHOWN = 16;

/** Where a value comes from, in place under its row: each source that says so, as received, since when, unchanged by hash. */
export function FactSource({ fact, entry }: { fact: Fact; entry: EntityPage | undefined }) {
  return fact.sayings.map((saying) => (
    <OneSource
      key={saying.member.key}
      saying={saying}
      source={entry !== undefined && entry.dataset === saying.member.dataset ? entry.source : undefined}
    />
  ));
}

function OneSource({
  saying: { statement, member },
  source,
}: {
  saying: Saying;
  source: EntityPage['source'] | undefined;
}) {
  const shown = valueWord(statement.property, statement.value);
  const hash = source?.sha256[0];
  return (
    <div className="fact-source">
      <dl>
        <dt>{say('entities.saysSo')}</dt>
        <dd className="in-text">
          <Link to="/lists/$dataset" params={{ dataset: member.dataset }}>
            <Outside value={member.datasetTitle} />
          </Link>
        </dd>
        <dt>{say('entities.recordIn')}</dt>
        <dd className="mono">
          {member.schema}.{statement.property} · {member.id}
        </dd>
        <dt>{say('entities.asReceived')}</dt>
        <dd className="mono fact-received">
          <Outside value={statement.value} />
        </dd>
        {shown === statement.value ? null : (
          <>
            <dt>{say('entities.madeFrom')}</dt>
            <dd>
              <Outside value={shown} />
            </dd>
          </>
        )}
      </dl>
      <dl>
        <dt>{say('entities.gradeWords')}</dt>
        <dd>{say('entities.saidAs', { kind: statement.nature, grade: member.grade })}</dd>
        <dt>{say('entities.firstSeen')}</dt>
        <dd>
          <Moment at={statement.firstSeen} as="full" />
        </dd>
        {statement.lastSeen === null ? null : (
          <>
            <dt>{say('entities.lastSeen')}</dt>
            <dd>
              <Moment at={statement.lastSeen} as="full" />
            </dd>
          </>
        )}
        <dt>{say('entities.handling')}</dt>
        <dd>
          <TlpBadge code={member.handling} />
        </dd>
        {hash === undefined || source === undefined ? null : (
          <>
            <dt>{say('entities.file')}</dt>
            <dd title={hash}>
              {say('entities.fileOf', { version: source.version })}{' '}
              <span className="mono">{say('entities.sha', { hash: `${hash.slice(0, HASH_SHOWN)}…` })}</span>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
