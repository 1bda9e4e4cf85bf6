import type { VesselHits } from '@quintet/node/api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../api/client.ts';
import '../../messages/add-vessel.ts';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { vesselName } from '../../parts/sea/sea-words.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import { Loaded } from '../loaded.tsx';

const SHOWN_MAX = 6;

const heardOptions = (entity: string) =>
  queryOptions({
    queryKey: ['sea', 'vessel', 'of-entity', entity],
    queryFn: ({ signal }) => call<VesselHits>('/sea/vessels', { query: { entity }, signal }),
  });

/** The vessels that were heard and are taken for this entity, heard lately first. */
export function HeardAtSea({ entityKey }: { entityKey: string }) {
  const heard = useQuery(heardOptions(entityKey));
  return (
    <div className="aside-group">
      <h2>{say('vessel.heardAtSea')}</h2>
      <Loaded query={heard} what={say('vessel.heardAtSea')} rows={2}>
        {({ hits }) =>
          hits.length === 0 ? (
            <p className="soft">{say('vessel.heardAtSeaNone')}</p>
          ) : (
            <ul className="aside-list">
              {hits.slice(0, SHOWN_MAX).map((hit) => (
                <li key={hit.track}>
                  <Link to="/vessels/$track" params={{ track: hit.track }} className="cut">
                    <Outside value={vesselName(hit)} />
                  </Link>
                  <span className="push small muted nowrap">{say('sea.utc', { time: utcTime(hit.lastHeard) })}</span>
                </li>
              ))}
              {hits.length > SHOWN_MAX ? (
                <li className="muted">{say('vessel.more', { count: hits.length - SHOWN_MAX })}</li>
              ) : null}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
