import { type ReactNode, useId, useMemo } from 'react';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import { LINE_PX } from '../sea/clear-words.ts';
import { landPath } from '../sea/land-path.ts';
import { type SeaFrame, seaFrame } from '../sea/sea-frame.ts';
import { ageOpacity, trackPieces } from '../sea/track-lines.ts';
import { useLand } from '../sea/use-land.ts';
import { useWidth } from '../sea/use-width.ts';
import { focusOfScene, type HazardScene, type ScenePlace } from './hazard-scene.ts';
import { PictureLegend } from './picture-legend.tsx';
import { dashesOf, EVENT_MARK, SITE_MARK, VESSEL_MARK } from './picture-marks.ts';
import { pictureWords } from './picture-words.ts';
import { scaleKm } from './scale-km.ts';
import { outlinePoints, pointOf, shapePath } from './shape-path.ts';
import '../sea/sea.css';
import './hazard-picture.css';

interface HazardPictureProps {
  readonly scene: HazardScene;
  /** What is drawn, as a sentence for who does not see it. */
  readonly title: string;
  /** Beside the place of the event. */
  readonly caption: string;
  readonly heightPx?: number;
}

const HEIGHT_PX = 320;
const WIDTH_PX = 640;
const SCALE_PX_MAX = 120;
function Areas({ scene, frame, hatch }: { scene: HazardScene; frame: SeaFrame; hatch: string }) {
  return scene.shapes.map(({ shape, agency, live }, place) => {
    const point = pointOf(shape);
    if (point !== undefined) {
      const [x, y] = frame.at(point);
      return <circle key={place} cx={x} cy={y} r={4} className={live ? 'hz-point' : 'hz-point hz-ended'} />;
    }
    return (
      <path
        key={place}
        d={shapePath(shape, frame)}
        fill={shape.kind === 'line' ? 'none' : `url(#${hatch})`}
        fillRule="evenodd"
        strokeDasharray={dashesOf(agency)}
        className={live ? 'hz-area' : 'hz-area hz-ended'}
      />
    );
  });
}

function Places({
  places,
  shape,
}: {
  places: readonly (ScenePlace & { x: number; y: number })[];
  shape: 'site' | 'vessel';
}) {
  return places.map(({ key, x, y, inside }) => (
    <path
      key={key}
      d={shape === 'site' ? SITE_MARK : VESSEL_MARK}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      className={`hz-${shape}${inside ? '' : ' hz-near'}`}
    />
  ));
}

function Tracks({ scene, frame }: { scene: HazardScene; frame: SeaFrame }) {
  return scene.tracks.map(({ name, points }) => {
    const last = points.at(-1);
    const [x, y] = last === undefined ? [0, 0] : frame.at(last.place);
    return (
      <g key={name} className="sea-track-1">
        {trackPieces(points).map((piece, place) => (
          <path
            key={place}
            d={`M${piece.places
              .map((one) =>
                frame
                  .at(one)
                  .map((each) => each.toFixed(1))
                  .join(' '),
              )
              .join('L')}`}
            className={piece.silent ? 'sea-line sea-silent' : 'sea-line'}
            strokeOpacity={piece.silent ? 1 : ageOpacity(piece.age)}
          />
        ))}
        {last === undefined ? null : <circle cx={x} cy={y} r={3} className="sea-arrow" />}
      </g>
    );
  });
}

function Scale({ frame }: { frame: SeaFrame }) {
  const { km, widthPx } = scaleKm(frame.metresPx, SCALE_PX_MAX);
  return (
    <g transform={`translate(12 ${frame.heightPx - 16})`}>
      <path d={`M0 0v5h${widthPx}v-5`} className="sea-scale" />
      <text x={4} y={-2} className="sea-words">
        {say('hazards.km', { km })}
      </text>
    </g>
  );
}

const placed = (places: readonly ScenePlace[], frame: SeaFrame) =>
  places.map((one) => {
    const [x, y] = frame.at(one.place);
    return { ...one, x, y };
  });

/**
 * A still drawing of a hazard: what each source says of where, how hard it shook, what stands in its way, with a legend
 * in words and a scale. It can be printed.
 */
export function HazardPicture({ scene, title, caption, heightPx = HEIGHT_PX }: HazardPictureProps): ReactNode {
  const [box, widthPx] = useWidth<HTMLElement>(WIDTH_PX);
  const id = useId();
  const focus = useMemo(() => focusOfScene(scene), [scene]);
  const frame = useMemo(() => seaFrame(focus, widthPx, heightPx), [focus, widthPx, heightPx]);
  const { land, failed } = useLand(frame.box);
  const outline = useMemo(() => landPath(land, frame), [land, frame]);
  const words = useMemo(() => pictureWords(scene, caption, frame), [scene, caption, frame]);
  if (focus.length === 0) return <p className="soft">{say('hazards.picture.none')}</p>;
  const [hatch, clip] = [`${id}-hatch`, `${id}-clip`];
  const event = scene.event === undefined ? undefined : frame.at(scene.event);
  return (
    <figure className="sea-figure hz-figure" ref={box}>
      <svg
        className="sea-picture"
        width={widthPx}
        height={heightPx}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        role="img"
        aria-label={say('hazards.picture.label', { title })}
      >
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V7" className="hz-hatch" />
          </pattern>
          <clipPath id={clip}>
            <rect width={widthPx} height={heightPx} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${clip})`}>
          <rect width={widthPx} height={heightPx} className="sea-water" />
          <path d={outline} className="sea-land" />
          <Areas scene={scene} frame={frame} hatch={hatch} />
          {scene.rings.map(({ intensity, shape }) => (
            <path key={intensity} d={shapePath(shape, frame)} className="hz-ring" />
          ))}
          {scene.lines.map(({ key, positions }) => (
            <path
              key={key}
              d={`M${outlinePoints(positions, frame)
                .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
                .join('L')}`}
              className="hz-line"
            />
          ))}
          <Tracks scene={scene} frame={frame} />
          <Places places={placed(scene.sites, frame)} shape="site" />
          <Places places={placed(scene.vessels, frame)} shape="vessel" />
          {event === undefined ? null : (
            <path d={EVENT_MARK} transform={`translate(${event[0]} ${event[1]})`} className="hz-event" />
          )}
          {words.map(({ kind, x, y, anchor, lines }, place) => (
            <g key={place} textAnchor={anchor}>
              {lines.map((line, at) => (
                <text key={at} x={x} y={y + at * LINE_PX} className={`sea-words hz-words-${kind}`}>
                  {line}
                </text>
              ))}
            </g>
          ))}
          <Scale frame={frame} />
        </g>
      </svg>
      <figcaption className="hz-caption">
        <PictureLegend scene={scene} />
        {failed ? <span className="small warning">{say('sea.picture.land')}</span> : null}
      </figcaption>
    </figure>
  );
}
