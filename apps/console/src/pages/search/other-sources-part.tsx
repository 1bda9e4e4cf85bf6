import type { SearchResult } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { Outside } from '../../parts/outside.tsx';
import { schemaWord } from '../entities/words.ts';
import { listsOptions } from '../lists/list-api.ts';
import { Loaded } from '../loaded.tsx';
import { inOtherSources } from './other-sources.ts';
import { namedOptions } from './search-api.ts';

/** Who is called so in registers and other sources against which nobody is screened; each leads to its entity. */
export function OtherSourcesPart({ result: { query, listVersions } }: { result: SearchResult }) {
  const named = useQuery(namedOptions(query));
  const lists = useQuery(listsOptions).data;
  const titleOf = (dataset: string) => datasetName(dataset, lists?.find((list) => list.dataset === dataset)?.title);
  return (
    <section className="search-others">
      <h2>{say('search.others')}</h2>
      <p className="small muted">{say('search.othersWhy')}</p>
      <Loaded query={named} what={say('search.others')} rows={2}>
        {(found) => {
          const others = inOtherSources(
            found,
            listVersions.map(({ dataset }) => dataset),
          );
          return others.length === 0 ? (
            <p className="soft">{say('search.othersNone')}</p>
          ) : (
            <ul>
              {others.map(({ key, caption, schema, datasets }) => (
                <li key={key}>
                  <Link to="/entities/$id" params={{ id: key }} className="cut">
                    <Outside value={caption} />
                  </Link>
                  <span className="small soft">{schemaWord(schema)}</span>
                  <span className="small soft cut">
                    <Outside value={datasets.map(titleOf).join(', ')} />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
