import type { EntityPage } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { listsOptions } from '../lists/list-api.ts';
import { headOf } from './related.ts';
import { SchemaIcon } from './schema-icon.tsx';
import { schemaWord, valueWord } from './words.ts';

/** Kind, name and where it stands; that it has left the list is said before anything else. */
export function EntityHead({ entity }: { entity: EntityPage }) {
  const { subject, dataset, datasetTitle, source, removed } = entity;
  // The mark says where the evidence comes from: the sector of the list's feed. A list of one's own has none.
  const sector = useQuery(listsOptions).data?.find((list) => list.dataset === dataset)?.feed?.sector;
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
        <Link to="/lists/$dataset" params={{ dataset }}>
          {say('entities.onList', { list: datasetTitle })}
        </Link>
        <span className="muted">
          {say('entities.editionOf', { version: source.version })} <Moment at={source.receivedAt} as="full" />
        </span>
        {sector === undefined ? null : <SectorMark sector={sector} />}
      </p>
      {removed ? (
        <Notice tone="warning">
          <b>{say('entities.removed')}</b> {say('entities.removedWhy')}
        </Notice>
      ) : null}
    </header>
  );
}
