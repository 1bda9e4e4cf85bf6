import type { HazardPage } from '@quintet/node/api';
import { useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { serverNowMs } from '../clock/server-time.ts';
import { outsideText } from '../outside-text.ts';
import { useWidth } from '../sea/use-width.ts';
import { fineTicks } from './fine-ticks.ts';
import { agencyLetter } from './hazard-scene.ts';
import { utcToSecond } from './hazard-words.ts';
import { type LaneItem, type SourceLane, sourceLanes, type SourceLanes } from './source-lanes.ts';
import './lanes.css';

const WIDTH_PX = 640;
const LANE_PX = 29;
const [LEFT, RIGHT, TOP, BOTTOM] = [168, 16, 10, 26];
const NARROW_LEFT = 96;
const NARROW_PX = 480;
/** The word for the present stands alone. */
const NOW_PX = 48;
/** About a letter of the small words, so that a word stands only where there is room. */
const LETTER_PX = 6.4;

const GLYPHS: Record<LaneItem['kind'], string> = {
  sent: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  received: 'M0-6V6',
  revision: 'M0-5 5 0 0 5-5 0z',
  ended: 'M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5',
};

function Item({ item, x }: { item: LaneItem; x: number }) {
  return (
    <path d={GLYPHS[item.kind]} transform={`translate(${x.toFixed(1)} 0)`} className={`lane-item lane-${item.kind}`} />
  );
}

/** The word of each item that has room for it: the first of its lane, a revision, an end. */
function wordsOf(lane: SourceLane, x: (at: number) => number, endPx: number) {
  const shown = lane.items.filter(({ kind }) => kind !== 'received');
  let taken = -Infinity;
  return shown.flatMap((item, place) => {
    const words = say(`hazards.lanes.${item.kind === 'sent' && place > 0 ? 'again' : item.kind}`);
    const from = x(item.at) + 9;
    const next = shown[place + 1];
    const limit = next === undefined ? endPx : x(next.at) - 8;
    const to = from + words.length * LETTER_PX;
    if (from < taken || to > limit) return [];
    taken = to + 4;
    return [{ key: place, x: from, words }];
  });
}

function Lane({ lane, place, lanes, x, left, endPx }: LaneProps) {
  const y = TOP + place * LANE_PX + LANE_PX / 2;
  const name = outsideText(lane.agency).text;
  const most = Math.floor((left - 30) / LETTER_PX);
  return (
    <g transform={`translate(0 ${y})`}>
      <text x={0} y={4} className="lane-letter">
        {agencyLetter(place)}
      </text>
      <text x={18} y={4} className="lane-name">
        {name.length > most ? `${name.slice(0, most - 1)}…` : name}
      </text>
      <path d={`M${left} 0H${endPx}`} className="lane-line" />
      {lane.bars.map(({ from, to, live, goesOn }, at) => (
        <path
          key={at}
          d={`M${x(from).toFixed(1)} 0H${x(to).toFixed(1)}${goesOn ? 'm-5-4 5 4-5 4' : ''}`}
          className={live ? 'lane-bar' : 'lane-bar lane-over'}
        />
      ))}
      {lane.items.map((item, at) => (
        <Item key={at} item={item} x={x(item.at)} />
      ))}
      {wordsOf(lane, x, lanes.now === undefined ? endPx : x(lanes.now) - 4).map(({ key, x: from, words }) => (
        <text key={key} x={from} y={-4} className="lane-words">
          {words}
        </text>
      ))}
    </g>
  );
}

interface LaneProps {
  readonly lane: SourceLane;
  readonly place: number;
  readonly lanes: SourceLanes;
  readonly x: (at: number) => number;
  readonly left: number;
  readonly endPx: number;
}

/** Who said what when: a lane for each source on one axis, with its word and its shape; the list beside it says the same. */
export function LanesFigure({ page }: { page: HazardPage }) {
  const [box, widthPx] = useWidth<HTMLElement>(WIDTH_PX);
  const lanes = useMemo(() => sourceLanes(page, serverNowMs()), [page]);
  if (lanes === undefined) return null;
  const left = widthPx < NARROW_PX ? NARROW_LEFT : LEFT;
  const endPx = widthPx - RIGHT;
  const footPx = TOP + lanes.lanes.length * LANE_PX;
  const x = (at: number) => left + ((at - lanes.from) / (lanes.to - lanes.from)) * (endPx - left);
  const said = say('hazards.lanes.said', {
    count: lanes.lanes.length,
    from: utcToSecond(lanes.from),
    to: utcToSecond(lanes.to),
  });
  return (
    <figure className="lanes" ref={box}>
      <svg
        width={widthPx}
        height={footPx + BOTTOM}
        viewBox={`0 0 ${widthPx} ${footPx + BOTTOM}`}
        role="img"
        aria-label={said}
      >
        {lanes.now === undefined ? null : (
          <rect x={x(lanes.now)} y={TOP} width={endPx - x(lanes.now)} height={footPx - TOP} className="lane-future" />
        )}
        {lanes.lanes.map((lane, place) => (
          <Lane key={lane.agency} lane={lane} place={place} lanes={lanes} x={x} left={left} endPx={endPx} />
        ))}
        {fineTicks(lanes.from / 1000, lanes.to / 1000, endPx - left).map(({ time, words }) => {
          const at = x(time * 1000);
          const anchor = at > endPx - 40 ? 'end' : 'middle';
          if (lanes.now !== undefined && Math.abs(at - x(lanes.now)) < NOW_PX) return null;
          return (
            <g key={time}>
              <path d={`M${at} ${footPx}v4`} className="lane-tick" />
              <text x={at} y={footPx + 17} textAnchor={anchor} className="lane-words">
                {words}
              </text>
            </g>
          );
        })}
        {lanes.now === undefined ? null : (
          <g>
            <path d={`M${x(lanes.now)} ${TOP}V${footPx}`} className="lane-now" />
            <text x={x(lanes.now)} y={footPx + 17} textAnchor="middle" className="lane-now-word">
              {say('hazards.lanes.now')}
            </text>
          </g>
        )}
      </svg>
      <ul className="hz-legend small">
        {(['sent', 'received', 'revision', 'ended'] as const).map((kind) => (
          <li key={kind}>
            <svg viewBox="-8 -7 16 14" width="16" height="14" aria-hidden>
              <path d={GLYPHS[kind]} className={`lane-item lane-${kind}`} />
            </svg>
            {say(`hazards.lanes.key.${kind}`)}
          </li>
        ))}
        <li>
          <svg viewBox="-12 -7 24 14" width="24" height="14" aria-hidden>
            <path d="M-12 0H12" className="lane-bar" />
          </svg>
          {say('hazards.lanes.key.bar')}
        </li>
      </ul>
    </figure>
  );
}
