import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { Fact } from './facts.ts';
import { valueWord } from './words.ts';

const HASH_SHOWN = 16;

/** Where a value comes from, in place under its row: who says so, in which edition, as received, since when, unchanged by hash. */
export function FactSource({ fact, source }: { fact: Fact; source: EntityPage['source'] }) {
  const { statement } = fact;
  const shown = valueWord(statement.property, statement.value);
  const hash = source.sha256[0];
  return (
    <div className="fact-source">
      <dl>
        <dt>{say('entities.saysSo')}</dt>
        <dd className="in-text">
          <Link to="/lists/$dataset" params={{ dataset: statement.dataset }}>
            <Outside value={statement.source} />
          </Link>
        </dd>
        <dt>{say('entities.recordIn')}</dt>
        <dd className="mono">
          {statement.schema}.{statement.property} · {statement.entity}
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
        <dd>{say('entities.saidAs', { kind: statement.kind, grade: statement.grade })}</dd>
        <dt>{say('entities.firstSeen')}</dt>
        <dd>
          <Moment at={statement.firstSeen} as="full" />
        </dd>
        <dt>{say('entities.lastSeen')}</dt>
        <dd>
          <Moment at={statement.lastSeen} as="full" />
        </dd>
        {hash === undefined ? null : (
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
