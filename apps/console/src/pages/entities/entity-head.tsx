import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { headOf } from './related.ts';
import { SchemaIcon } from './schema-icon.tsx';
import { schemaWord, valueWord } from './words.ts';

/** Kind, name and where it stands; that it has left the list is said before anything else. */
export function EntityHead({ entity }: { entity: EntityPage }) {
  const { subject, dataset, datasetTitle, source, removed } = entity;
  const countries = [...new Set([...(subject.properties.nationality ?? []), ...(subject.properties.country ?? [])])];
  return (
    <header className="entity-head">
      <div className="entity-kind">
        <SchemaIcon schema={subject.schema} />
        <b>{schemaWord(subject.schema)}</b>
        {countries.length === 0 ? null : (
          <span className="muted">
            <Outside value={countries.map((code) => valueWord('country', code)).join(', ')} />
          </span>
        )}
        <span className="mono muted">{subject.id}</span>
      </div>
      <h1>
        <Outside value={headOf(subject)} />
      </h1>
      <p className="soft entity-where">
        <SectorMark sector="terrorism" />
        <Link to="/lists/$dataset" params={{ dataset }}>
          {say('entities.onList', { list: datasetTitle })}
        </Link>
        <span className="muted">
          {say('entities.editionOf', { version: source.version })} <Moment at={source.receivedAt} as="full" />
        </span>
      </p>
      {removed ? (
        <Notice tone="warning">
          <b>{say('entities.removed')}</b> {say('entities.removedWhy')}
        </Notice>
      ) : null}
    </header>
  );
}
