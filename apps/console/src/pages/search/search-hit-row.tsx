import type { Reason, SearchHit } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { IconButton } from '../../parts/button.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { Outside } from '../../parts/outside.tsx';
import { Waterfall } from '../../parts/score/waterfall.tsx';
import { signed } from '../../parts/score/waterfall-bars.ts';
import { schemaWord } from '../entities/words.ts';
import { mainReasons } from './search-reasons.ts';

interface SearchHitRowProps {
  readonly hit: SearchHit;
  readonly threshold: number;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly onToggle: () => void;
}

/** One hit: its score, the entity and the name that was found, the reasons that say most; all of them below on demand. */
export function SearchHitRow({ hit, threshold, chosen, open, onChoose, onToggle }: SearchHitRowProps) {
  const { shown, more } = mainReasons(hit.reasons);
  const row = chosen ? { 'data-chosen': true, 'aria-current': true as const } : {};
  return (
    <>
      {/* Choosing a row by mouse is a shortcut: its link and its button do everything for the keyboard. */}
      <tr {...row} onClick={onChoose}>
        <td className={hit.match ? 'num search-score' : 'num search-score soft'}>{hit.score.toFixed(2)}</td>
        <td>
          <div className="cut search-found">
            <Link to="/entities/$id" params={{ id: hit.id }}>
              <Outside value={hit.caption} />
            </Link>
          </div>
          {hit.listedName === hit.caption ? null : (
            <div className="small muted cut">
              {say('search.listedAs')} <Outside value={hit.listedName} />
            </div>
          )}
        </td>
        <td>
          <div className="search-why">
            <IconButton
              icon={open ? ChevronDown : ChevronRight}
              name={say('search.reasonsOf', { name: hit.caption })}
              aria-expanded={open}
              onPress={onToggle}
            />
            <ul className="small">
              {shown.map((reason) => (
                <li key={reason.feature} className={reason.score < 0 ? 'search-reason against' : 'search-reason'}>
                  <span className="cut">
                    <Outside value={reason.text} />
                  </span>
                  <span className="num">{signed(Math.round(reason.score * 100))}</span>
                </li>
              ))}
              {more > 0 ? <li className="muted">{say('search.more', { count: more })}</li> : null}
            </ul>
          </div>
        </td>
        <td className="soft search-kind">{schemaWord(hit.schema)}</td>
        <td className="small soft search-list">
          <div className="cut" title={hit.dataset}>
            {datasetName(hit.dataset)}
          </div>
        </td>
      </tr>
      {open ? (
        <tr className="search-open" data-chosen={chosen || undefined}>
          <td />
          <td colSpan={4}>
            <Waterfall
              reasons={hit.reasons.map(withEvidence)}
              score={hit.score}
              threshold={threshold}
              by={datasetName(hit.dataset)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** What was compared stands below each reason: both sides, or the one that has no partner. */
function withEvidence({ text, score, query, candidate }: Reason) {
  const evidence = [query, candidate].filter((side) => side !== undefined).join(' = ');
  return { text, score, ...(evidence !== '' && { evidence }) };
}
