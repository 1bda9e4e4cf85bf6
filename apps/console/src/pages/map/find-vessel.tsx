import type { VesselHits } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { kindWord, listedWord, vesselName } from '../../parts/sea/sea-words.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import { searchOptions } from './map-api.ts';

export type VesselHit = VesselHits['hits'][number];

/** A field for a name, MMSI, IMO number or call sign, and who fits. */
export function FindVessel({ onPick }: { onPick: (hit: VesselHit) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, error } = useQuery(searchOptions(asked));
  const pick = (hit: VesselHit) => {
    setText('');
    onPick(hit);
  };
  return (
    <div className="map-find">
      <label htmlFor={id} className="sr">
        {say('map.find')}
      </label>
      <Search size={14} strokeWidth={1.6} aria-hidden />
      <input
        id={id}
        type="search"
        className="control"
        placeholder={say('map.findHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('');
          const first = data?.hits[0];
          if (event.key === 'Enter' && first !== undefined && asked === text.trim()) pick(first);
        }}
      />
      {error === null || text === '' ? null : <ProblemNotice problem={asProblem(error)} />}
      {data === undefined || text.trim().length < 2 ? null : (
        <ul className="map-hits" aria-label={say('map.found', { count: data.hits.length })}>
          {data.hits.length === 0 ? <li className="small muted">{say('map.foundNone')}</li> : null}
          {data.hits.map((hit) => (
            <li key={hit.track}>
              <AriaButton className="map-hit" onPress={() => pick(hit)}>
                <span className="cut">
                  <b>
                    <Outside value={vesselName(hit)} short />
                  </b>
                  {hit.listed > 0 ? <span className="map-listed"> ▲ {listedWord(hit.listed)}</span> : null}
                </span>
                <span className="small muted cut">
                  {say('map.hit', { kind: kindWord(hit.kind), mmsi: hit.mmsi, time: utcTime(hit.lastHeard) })}
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      <span className="sr" role="status">
        {data === undefined || text === '' ? '' : say('map.found', { count: data.hits.length })}
      </span>
    </div>
  );
}
