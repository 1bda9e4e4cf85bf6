import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { recentOptions } from './search-api.ts';
import { moreOf } from './search-words.ts';

/** The searches of this purpose, newest first, to be opened again as they were answered. */
export function RecentSearches({ current }: { current: string | undefined }) {
  const recent = useQuery(recentOptions);
  return (
    <section>
      <div className="search-recent-head">
        <h2>{say('search.recent')}</h2>
        <p className="small muted">{say('search.recentWhy')}</p>
      </div>
      <Loaded query={recent} what={say('search.recent')} rows={4}>
        {(all) =>
          all.length === 0 ? (
            <p className="soft">{say('search.recentNone')}</p>
          ) : (
            <ul>
              {all.map((one) => {
                return (
                  <li key={one.id}>
                    <Link to="/search" search={{ s: one.id }} aria-current={one.id === current ? 'page' : undefined}>
                      <span className="cut">
                        <Outside value={one.query.name} />
                      </span>
                      <span className="small muted">
                        <Moment at={one.at} />
                      </span>
                      <span className="small soft cut">
                        <Outside value={moreOf(one.query).join(', ')} />
                      </span>
                      <span className="small soft">{say('search.recentHits', { count: one.hits })}</span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
