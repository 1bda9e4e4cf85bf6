import type { EntityPage, GraphEntity } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { FollowButton } from '../../parts/follow/follow-button.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { strictestTlp } from '../../parts/tlp.ts';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { writeKeys } from '../graph/graph-params.ts';
import { topicWord } from '../graph/node-words.ts';
import { listsOptions } from '../lists/list-api.ts';
import { LongName } from './long-name.tsx';
import { SchemaIcon } from './schema-icon.tsx';
import { schemaWord, valueWord } from './words.ts';

const SOURCES_SHOWN_MAX = 4;
const COUNTRY_PROPERTIES: readonly string[] = ['nationality', 'country', 'jurisdiction', 'flag'];

interface EntityHeadProps {
  readonly entity: GraphEntity;
  readonly entry: EntityPage | undefined;
  /** The graph has it. */
  readonly inGraph: boolean;
}

/** Kind, name, topics, handling and where it stands; that it has left a list is said before anything else. */
export function EntityHead({ entity, entry, inGraph }: EntityHeadProps) {
  const { members, topics } = entity;
  const datasets = [...new Map(members.map((member) => [member.dataset, member])).values()];
  // The mark says where the evidence comes from: the sector of a list's feed. A list of one's own has none.
  const lists = useQuery(listsOptions).data;
  const listed = members.filter((member) => member.listed);
  const sectors = new Set(
    listed.flatMap(({ dataset }) => lists?.find((list) => list.dataset === dataset)?.feed?.sector ?? []),
  );
  const countries = new Set(
    entity.statements.filter(({ property }) => COUNTRY_PROPERTIES.includes(property)).map(({ value }) => value),
  );
  return (
    <header className="entity-head">
      <div className="entity-kind">
        <SchemaIcon schema={entity.schema} />
        <b>{schemaWord(entity.schema)}</b>
        {countries.size === 0 ? null : (
          <span className="muted">
            <Outside value={[...countries].map((code) => valueWord('country', code)).join(', ')} />
          </span>
        )}
        <span className="mono muted">{entity.key}</span>
        {/* In a table CLEAR is plain; here it is the label of the whole entity. */}
        <TlpBadge code={strictestTlp(members.map(({ handling }) => handling))} />
        <span className="entity-actions push">
          {inGraph ? <FollowButton entityKey={entity.key} title={entity.caption} /> : null}
          <Link
            to="/entities/graph"
            search={{ ask: 'neighbours', n: writeKeys([entity.key]) }}
            className="button button-quiet entity-graph"
          >
            <Waypoints size={14} strokeWidth={1.6} aria-hidden />
            {say('graph.title')}
            <Kbd command="graph" />
          </Link>
        </span>
      </div>
      <LongName text={entity.caption}>
        <Outside value={entity.caption} />
      </LongName>
      <p className="soft entity-where">
        {topics.map((topic) => (
          <span key={topic} className="entity-topic">
            {topicWord(topic)}
          </span>
        ))}
        {[...sectors].map((sector) => (
          <SectorMark key={sector} sector={sector} />
        ))}
        {datasets.slice(0, SOURCES_SHOWN_MAX).map(({ dataset, datasetTitle, listed: onList }) => (
          <Link key={dataset} to="/lists/$dataset" params={{ dataset }}>
            {onList ? say('entities.onList', { list: datasetTitle }) : <Outside value={datasetTitle} />}
          </Link>
        ))}
        <span className="muted">{say('entity.mergedFrom', { members: members.length, sources: datasets.length })}</span>
        {entry === undefined ? null : (
          <span className="muted">
            {say('entities.editionOf', { version: entry.source.version })}{' '}
            <Moment at={entry.source.receivedAt} as="full" />
          </span>
        )}
      </p>
      {entry?.removed === true ? (
        <Notice tone="warning">
          <b>{say('entities.removed')}</b> {say('entities.removedWhy')}
        </Notice>
      ) : null}
    </header>
  );
}
