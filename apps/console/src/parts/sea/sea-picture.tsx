import type { FindingDetail, TrackLine } from '@quintet/node/api';
import { type ReactNode, useId, useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { outsideText } from '../outside-text.ts';
import { serverNowMs } from '../clock/server-time.ts';
import { LINE_PX, type PlacedWords } from './clear-words.ts';
import { landPath } from './land-path.ts';
import { scaleMiles, type SeaFrame, seaFrame } from './sea-frame.ts';
import { placesOf, type SceneMark, type SeaScene, sceneOf, trackPoints } from './sea-scene.ts';
import { sceneWords } from './scene-words.ts';
import { vesselName } from './sea-words.ts';
import { ageOpacity, isSilenceOf, trackPieces } from './track-lines.ts';
import { useLand } from './use-land.ts';
import { useWidth } from './use-width.ts';
import './sea.css';

interface SeaPictureProps {
  readonly scene: SeaScene;
  /** What it shows, as a sentence for who does not see it. */
  readonly title: string;
  readonly heightPx?: number;
}

const HEIGHT_PX = 300;
const WIDTH_PX = 640;
const SCALE_PX_MAX = 140;
const ARROW = 'M-5 -4.5 5 0-5 4.5z';

const path = (frame: SeaFrame, places: readonly (readonly [number, number])[]): string =>
  places
    .map((place, at) => {
      const [x, y] = frame.at(place);
      return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');

/** The hue of a vessel's role: the first of a finding, the second, and any other. */
export const trackClass = (place: number): string => `sea-track-${Math.min(place, 2) + 1}`;

function Arrow({
  frame,
  from,
  to,
}: {
  frame: SeaFrame;
  from: readonly [number, number];
  to: readonly [number, number];
}) {
  const [x1, y1] = frame.at(from);
  const [x2, y2] = frame.at(to);
  if (Math.hypot(x2 - x1, y2 - y1) < 1) return null;
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return <path d={ARROW} className="sea-arrow" transform={`translate(${x2} ${y2}) rotate(${angle})`} />;
}

function Track({
  track,
  place,
  frame,
  gap,
}: {
  track: TrackLine;
  place: number;
  frame: SeaFrame;
  gap: SeaScene['gap'];
}) {
  const points = trackPoints(track);
  const pieces = trackPieces(points).filter((piece) => !isSilenceOf(piece, gap?.from, gap?.to));
  const last = points.at(-1);
  if (last === undefined) return null;
  const [x, y] = frame.at(last.place);
  return (
    <g className={trackClass(place)}>
      {pieces.map((piece, at) => (
        <path
          key={at}
          d={path(frame, piece.places)}
          className={piece.silent ? 'sea-line sea-silent' : 'sea-line'}
          strokeOpacity={piece.silent ? 1 : ageOpacity(piece.age)}
        />
      ))}
      {pieces
        .filter((_, at) => at % 4 === 3)
        .flatMap(({ places, age }) => {
          const [from, to] = places.slice(-2);
          return from && to
            ? [
                <g key={age} opacity={ageOpacity(age)}>
                  <Arrow frame={frame} from={from} to={to} />
                </g>,
              ]
            : [];
        })}
      <circle cx={x} cy={y} r={3} className="sea-arrow" />
    </g>
  );
}

function Mark({ mark, frame }: { mark: SceneMark; frame: SeaFrame }) {
  const [x, y] = frame.at(mark.place);
  return (
    <g className={`sea-mark sea-mark-${mark.shape}`}>
      <circle cx={x} cy={y} r={mark.shape === 'meeting' ? 15 : 4.5} className="sea-ring" />
      {mark.shape === 'meeting' ? <circle cx={x} cy={y} r={3} className="sea-core" /> : null}
    </g>
  );
}

/** Words where they lie over no others; the first line strong. */
function Words({ words, strong = true }: { words: readonly PlacedWords[]; strong?: boolean }) {
  return words.map(({ x, y, anchor, lines }, at) => (
    <g key={at} textAnchor={anchor}>
      {lines.map((line, place) => (
        <text
          key={place}
          x={x}
          y={y + place * LINE_PX}
          className={strong && place === 0 ? 'sea-words sea-strong' : 'sea-words'}
        >
          {line}
        </text>
      ))}
    </g>
  ));
}

function Reach({ ring, frame, hatch }: { ring: NonNullable<SeaScene['ring']>; frame: SeaFrame; hatch: string }) {
  return <path d={`${path(frame, ring.places)}Z`} fill={`url(#${hatch})`} className="sea-reach" />;
}

function Gap({ gap, frame }: { gap: NonNullable<SeaScene['gap']>; frame: SeaFrame }) {
  const [x1, y1] = frame.at(gap.from);
  const [x2, y2] = frame.at(gap.to);
  return <path d={`M${x1} ${y1}L${x2} ${y2}`} className="sea-gap" />;
}

function Scale({ frame }: { frame: SeaFrame }) {
  const { miles, widthPx } = scaleMiles(frame.metresPx, SCALE_PX_MAX);
  return (
    <g transform={`translate(12 ${frame.heightPx - 16})`}>
      <path d={`M0 0v5h${widthPx}v-5`} className="sea-scale" />
      <text x={4} y={-2} className="sea-words">
        {say('sea.miles', { miles })}
      </text>
    </g>
  );
}

/**
 * A still drawing of a part of the sea: land, tracks with their age, what was found, a scale. It can be printed. It
 * brings the outline of the land with it: load it on need (`lazy(() => import('…/sea-picture.tsx'))`).
 */
export function SeaPicture({ scene, title, heightPx = HEIGHT_PX }: SeaPictureProps): ReactNode {
  const [box, widthPx] = useWidth<HTMLDivElement>(WIDTH_PX);
  const id = useId();
  const places = useMemo(() => placesOf(scene), [scene]);
  const frame = useMemo(() => seaFrame(places, widthPx, heightPx), [places, widthPx, heightPx]);
  const { land, failed } = useLand(frame.box);
  const outline = useMemo(() => landPath(land, frame), [land, frame]);
  const words = useMemo(() => sceneWords(scene, frame), [scene, frame]);
  if (places.length === 0) return <p className="soft">{say('sea.picture.none')}</p>;
  const hatch = `${id}-hatch`;
  const vessels = scene.tracks.map((track) => outsideText(vesselName(track)).text).join(', ');
  return (
    <figure className="sea-figure" ref={box}>
      <svg
        className="sea-picture"
        width={widthPx}
        height={heightPx}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        role="img"
        aria-label={say('sea.picture.label', { title, vessels })}
      >
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V7" className="sea-hatch" />
          </pattern>
        </defs>
        <rect width={widthPx} height={heightPx} className="sea-water" />
        <path d={outline} className="sea-land" />
        {scene.ring === undefined ? null : <Reach ring={scene.ring} frame={frame} hatch={hatch} />}
        {scene.gap === undefined ? null : <Gap gap={scene.gap} frame={frame} />}
        {scene.tracks.map((track, place) => (
          <Track key={track.track} track={track} place={place} frame={frame} gap={scene.gap} />
        ))}
        {scene.marks.map((mark, place) => (
          <Mark key={place} mark={mark} frame={frame} />
        ))}
        <Words words={words.ring} strong={false} />
        <Words words={words.gap} />
        {words.tracks.map((one, place) => (
          <g key={place} className={trackClass(place)}>
            <Words words={[one]} />
          </g>
        ))}
        {words.marks.map((one, place) => (
          <g key={place} className={`sea-mark sea-mark-${scene.marks[place]?.shape}`}>
            <Words words={[one]} />
          </g>
        ))}
        <Scale frame={frame} />
      </svg>
      {failed ? <figcaption className="small warning">{say('sea.picture.land')}</figcaption> : null}
    </figure>
  );
}

/** The drawing that proves a finding: the two tracks of a meeting, the gap and where the ship could have been. */
export function FindingPicture({ finding, heightPx }: { finding: FindingDetail; heightPx?: number }) {
  const scene = useMemo(() => sceneOf(finding, serverNowMs()), [finding]);
  return <SeaPicture scene={scene} title={finding.text} {...(heightPx !== undefined && { heightPx })} />;
}
