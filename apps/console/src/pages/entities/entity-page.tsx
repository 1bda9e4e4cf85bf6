import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { asProblem } from '../../api/problem.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { graphEntityOptions } from '../graph/graph-api.ts';
import { Loaded } from '../loaded.tsx';
import { entityOptions } from './entity-api.ts';
import { EntityParts } from './entity-parts.tsx';
import { wholeOfEntry } from './whole-of-entry.ts';
import '../../messages/add-graph.ts';
import './entities.css';

/** `DATASET/ID` names an entity of the graph; an id alone an entry of a list. */
const isKey = (id: string): boolean => id.includes('/');

/** One entity from all its sources: what is said of it and by whom, whom it is linked with, who owns it, when, who it is. */
export function EntityPage() {
  const { id } = useParams({ from: '/entities/$id' });
  return (
    <div className="entity">
      <PageHeading
        crumbs={[
          <Link key="entities" to="/entities">
            {say('entities.title')}
          </Link>,
          <span key="id" className="mono">
            {id}
          </span>,
        ]}
        title={id}
        codes={useCodes(id)}
      />
      <PurposeGate what={say('entities.protected')} rows={10}>
        {isKey(id) ? <OfKey key={id} id={id} /> : <OfEntry key={id} id={id} />}
      </PurposeGate>
    </div>
  );
}

/** The handling of what the part below has read; it is asked for there only. */
function useCodes(id: string): readonly string[] {
  const entry = useQuery({ ...entityOptions(id), enabled: false }).data;
  const key = isKey(id) ? id : `${entry?.dataset ?? ''}/${id}`;
  const entity = useQuery({ ...graphEntityOptions(key), enabled: false }).data;
  const codes = [...(entry?.statements ?? []), ...(entity?.members ?? [])].map(({ handling }) => handling);
  return [...new Set(codes)];
}

/** An entity of the graph. What a list says of it as well is read beside it. */
function OfKey({ id }: { id: string }) {
  const entity = useQuery(graphEntityOptions(id));
  const listed = entity.data?.members.find((member) => member.listed);
  const entry = useQuery({ ...entityOptions(listed?.id ?? ''), enabled: listed !== undefined });
  const waiting = listed !== undefined && entry.isPending;
  return (
    <Loaded
      query={{ ...entity, data: waiting ? undefined : entity.data, isPending: entity.isPending || waiting }}
      what={say('entities.what')}
      rows={14}
    >
      {(whole) => (
        <>
          <EntityParts id={id} entity={whole} entry={entry.data} inGraph />
        </>
      )}
    </Loaded>
  );
}

/** An entry of a list by its id alone: old links and those of searches. The graph says what others know of it. */
function OfEntry({ id }: { id: string }) {
  const entry = useQuery(entityOptions(id));
  const key = entry.data === undefined ? '' : `${entry.data.dataset}/${id}`;
  const entity = useQuery({ ...graphEntityOptions(key), enabled: key !== '' });
  const waiting = entry.data !== undefined && entity.isPending;
  // What the graph does not have is no fault of the page; anything else is said where it happened.
  const missing = entity.error !== null && asProblem(entity.error).status === 404;
  return (
    <Loaded
      query={{ ...entry, data: waiting ? undefined : entry.data, isPending: entry.isPending || waiting }}
      what={say('entities.what')}
      rows={14}
    >
      {(one) => {
        const whole = entity.data ?? wholeOfEntry(one);
        return (
          <>
            {entity.error !== null && !missing ? (
              <Loaded query={entity} what={say('graph.what')}>
                {() => null}
              </Loaded>
            ) : null}
            <EntityParts id={id} entity={whole} entry={one} inGraph={entity.data !== undefined} />
          </>
        );
      }}
    </Loaded>
  );
}
