import type { Population } from '@quintet/node/api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../api/client.ts';
import { useMay } from '../../api/me.ts';
import { useNames } from '../../app/colleague.ts';
import { say } from '../../messages/say.tsx';
import { peopleWords } from '../../parts/hazards/hazard-words.ts';
import { Outside } from '../../parts/outside.tsx';
import { dateTime } from '../../parts/time.ts';
import { Loaded } from '../loaded.tsx';

const populationOptions = queryOptions({
  queryKey: ['population'],
  queryFn: ({ signal }) => call<Population>('/hazards/population', { signal }),
});

/** The grid that exposure counts people with: which, since when, and how another is loaded. */
export function PopulationPart() {
  const population = useQuery(populationOptions);
  const mayIngest = useMay('ingest');
  return (
    <section className="settings-section settings-form">
      <div className="settings-head">
        <h2>{say('settings.people.grid')}</h2>
        <p className="soft">{say('settings.people.why')}</p>
      </div>
      <Loaded query={population} what={say('settings.people.what')} rows={2}>
        {(loaded) => <State population={loaded} />}
      </Loaded>
      {mayIngest ? (
        <div className="settings-actions">
          <Link className="button button-plain" to="/lists" search={{ panel: 'upload' }}>
            {say('settings.people.load')}
          </Link>
          <span className="small muted">{say('settings.people.how')}</span>
        </div>
      ) : null}
    </section>
  );
}

function State({ population: { loaded, name = '', people = 0, cells = 0, at, by } }: { population: Population }) {
  const nameOf = useNames();
  if (!loaded) return <p className="soft">{say('settings.people.none')}</p>;
  return (
    <div>
      <p>
        <Outside value={say('settings.people.loaded', { name, people: peopleWords(people), cells })} />
      </p>
      {at === undefined ? null : (
        <p className="soft">{say('settings.people.at', { at: dateTime(at), by: nameOf(by ?? '') })}</p>
      )}
    </div>
  );
}
