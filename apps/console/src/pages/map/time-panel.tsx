import type { FindingRow, TrackLine } from '@quintet/node/api';
import { Pause, Play } from 'lucide-react';
import { type KeyboardEvent, useMemo } from 'react';
import { useId } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { Outside } from '../../parts/outside.tsx';
import { durationInFull, durationWords, speedWords, vesselName } from '../../parts/sea/sea-words.ts';
import { speedPoints } from '../../parts/sea/speed-over-time.tsx';
import { linePath, silencesOf } from '../../parts/sea/time-chart.tsx';
import { roundTop, timeTicks } from '../../parts/sea/time-scale.ts';
import { SILENCE_S } from '../../parts/sea/track-lines.ts';
import { useWidth } from '../../parts/sea/use-width.ts';
import { utcTime } from '../../parts/sea/utc.ts';
import type { Period } from './map-params.ts';
import { type PlaySpeed, SPEEDS } from './shown-time.ts';
import type { TimeControl } from './use-shown-time.ts';

const HEIGHT_PX = 66;
const WIDTH_PX = 1000;
const [LEFT, RIGHT, TOP, FOOT] = [56, 24, 6, 47];
const WORDS_PX_MIN = 90;
const MINUTE_S = 60;

interface TimePanelProps {
  readonly control: TimeControl;
  readonly period: Period;
  /** Whose speed is shown. */
  readonly track: TrackLine | undefined;
  /** What is selected, shaded over its time. */
  readonly finding: FindingRow | undefined;
  readonly findings: readonly FindingRow[];
  readonly onStep: (step: 1 | -1) => void;
  /** How far the newest report lies behind the clock, while data are live. */
  readonly behindMs: number | undefined;
  /** Not every vessel is played. */
  readonly leftOut: number;
}

interface Scaled {
  readonly x: (seconds: number) => number;
  readonly widthPx: number;
}

function SpeedLine({ track, scaled, hatch }: { track: TrackLine; scaled: Scaled; hatch: string }) {
  const { x } = scaled;
  const points = useMemo(() => speedPoints(track), [track]);
  const top = roundTop(points.reduce((most, [, speed]) => Math.max(most, speed), 1));
  const y = (speed: number) => TOP + (1 - speed / top) * (FOOT - TOP);
  return (
    <g>
      <text x={LEFT - 10} y={TOP + 12} textAnchor="end">
        {speedWords(top)}
      </text>
      <text x={LEFT - 10} y={FOOT + 2} textAnchor="end">
        0
      </text>
      {silencesOf(points, SILENCE_S).map(({ from, to }) => (
        <g key={from}>
          <rect x={x(from)} y={TOP} width={Math.max(1, x(to) - x(from))} height={FOOT - TOP} fill={`url(#${hatch})`} />
          {x(to) - x(from) < WORDS_PX_MIN ? null : (
            <text x={(x(from) + x(to)) / 2} y={(TOP + FOOT) / 2 + 4} textAnchor="middle" className="map-time-words">
              {say('sea.chart.noReport', { duration: durationInFull(to - from) })}
            </text>
          )}
        </g>
      ))}
      <path d={linePath(points, SILENCE_S, x, y)} className="sea-chart-line map-time-speed" />
    </g>
  );
}

function Found({ finding, scaled: { x } }: { finding: FindingRow; scaled: Scaled }) {
  const from = x(Date.parse(finding.start) / 1000);
  const to = finding.end === undefined ? from : x(Date.parse(finding.end) / 1000);
  return (
    <g>
      <rect x={from} y={TOP} width={Math.max(2, to - from)} height={FOOT - TOP} className="map-time-found" />
      <text x={Math.max(from, to) + 7} y={FOOT - 13} className="map-time-words">
        {say(`map.short.${finding.type}`)}
      </text>
    </g>
  );
}

/** With nobody selected: when something was found, as small strokes over the axis. */
function Strokes({ findings, scaled: { x } }: { findings: readonly FindingRow[]; scaled: Scaled }) {
  const d = findings.map(({ start }) => `M${x(Date.parse(start) / 1000).toFixed(1)} ${FOOT}v-14`).join('');
  return <path d={d} className="map-time-strokes" />;
}

interface CursorProps {
  readonly atS: number;
  readonly from: number;
  readonly to: number;
  readonly x: (seconds: number) => number;
}

/** The time that is shown; where it lies outside of what is spanned an arrow says on which side. */
function Cursor({ atS, from, to, x }: CursorProps) {
  const at = x(atS);
  if (atS < from - MINUTE_S) return <path d={`M${at - 8} ${FOOT}l8-6v12z`} className="map-time-knob" />;
  if (atS > to + MINUTE_S) return <path d={`M${at + 8} ${FOOT}l-8-6v12z`} className="map-time-knob" />;
  return (
    <>
      <path d={`M${at} 2v${FOOT}`} className="map-time-at" />
      <path d={`M${at - 5} ${FOOT + 2}h10v7l-5 5-5-5z`} className="map-time-knob" />
    </>
  );
}

function Axis({
  control,
  period,
  track,
  finding,
  findings,
  widthPx,
}: Omit<TimePanelProps, 'onStep' | 'leftOut' | 'behindMs'> & { widthPx: number }) {
  const hatch = `${useId()}-hatch`;
  const [from, to] = [period.from / 1000, period.to / 1000];
  const x = (seconds: number) => {
    const held = Math.min(to, Math.max(from, seconds));
    return LEFT + ((held - from) / (to - from)) * (widthPx - LEFT - RIGHT);
  };
  const scaled = { x, widthPx };
  return (
    <svg className="map-time-axis" width={widthPx} height={HEIGHT_PX} aria-hidden>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className="sea-hatch" />
        </pattern>
      </defs>
      <path d={`M${LEFT} ${FOOT}.5H${widthPx - RIGHT}`} className="sea-axis" />
      {finding === undefined ? null : <Found finding={finding} scaled={scaled} />}
      {track === undefined ? (
        <Strokes findings={findings} scaled={scaled} />
      ) : (
        <SpeedLine track={track} scaled={scaled} hatch={hatch} />
      )}
      {timeTicks(from, to, widthPx - LEFT - RIGHT).map(({ time, words }) => (
        <g key={time}>
          <path d={`M${x(time)} ${FOOT + 1}v4`} className="sea-tick" />
          <text x={x(time)} y={FOOT + 17} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      <Cursor atS={control.atMs / 1000} from={from} to={to} x={x} />
    </svg>
  );
}

const STEP_S = 60;

/** The slider itself, over the axis: whoever hears it is told the time in words. */
function Slider({ control, period, onStep }: Pick<TimePanelProps, 'control' | 'period' | 'onStep'>) {
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <input
      type="range"
      className="map-time-slider"
      style={{ insetInline: `${LEFT - 8}px ${RIGHT - 8}px` }}
      aria-label={say('map.time')}
      aria-valuetext={say('sea.utc', { time: utcTime(control.atMs) })}
      min={period.from / 1000}
      max={period.to / 1000}
      step={STEP_S}
      value={Math.min(period.to, Math.max(period.from, control.atMs)) / 1000}
      onChange={(event) => control.show(Number(event.target.value) * 1000)}
      onKeyDown={step}
    />
  );
}

/** Less than this is how reports always come. */
const BEHIND_MS_MIN = 60_000;

function newestWords(behindMs: number | undefined): string {
  if (behindMs === undefined || behindMs < BEHIND_MS_MIN) return say('map.newest');
  return say('map.newestBehind', { duration: durationWords(Math.floor(behindMs / BEHIND_MS_MIN) * 60) });
}

function Controls({ control, behindMs }: Pick<TimePanelProps, 'control' | 'behindMs'>) {
  const { time, speed, atMs } = control;
  const playing = time.mode === 'playing';
  return (
    <span className="map-time-do">
      <b className="nowrap">{say('sea.utc', { time: utcTime(atMs) })}</b>
      {time.mode === 'live' ? (
        <span className="small muted nowrap">{newestWords(behindMs)}</span>
      ) : (
        <Button kind="link" onPress={() => control.show(undefined)}>
          {say('map.toNewest')}
        </Button>
      )}
      <Button kind="quiet" icon={playing ? Pause : Play} command="play" onPress={playing ? control.stop : control.play}>
        {say(playing ? 'map.stop' : 'map.play')}
      </Button>
      <label className="map-speed small soft">
        <span className="sr">{say('map.speed')}</span>
        <select
          className="control control-select"
          value={speed}
          onChange={(event) => {
            const next = SPEEDS.find((one): one is PlaySpeed => String(one) === event.target.value);
            if (next !== undefined) control.setSpeed(next);
          }}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {say('map.times', { times: one })}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}

/** The time that is shown within its period; the speed of who is selected over it; what plays it. */
export function TimePanel(props: TimePanelProps) {
  const { control, track, leftOut, behindMs } = props;
  const [box, widthPx] = useWidth<HTMLDivElement>(WIDTH_PX);
  return (
    <section className="map-time" aria-label={say('map.timePanel')}>
      <div className="map-time-head">
        {track === undefined ? (
          <span className="small muted">{say('map.timeNobody')}</span>
        ) : (
          <>
            <b className="cut">
              <Outside value={vesselName(track)} />
            </b>
            <span className="small muted nowrap">{say('map.speedOver')}</span>
            <span className="map-age small soft nowrap">
              {say('map.track')} <i /> {say('map.olderNewer')}
            </span>
          </>
        )}
        {leftOut > 0 ? <span className="small warning cut">{say('map.leftOut', { count: leftOut })}</span> : null}
        <Controls control={control} behindMs={behindMs} />
        <span className="map-time-keys small muted nowrap">
          <Kbd command="stepBack" /> <Kbd command="stepForward" /> {say('map.oneReport')}
        </span>
      </div>
      <div className="map-time-room" ref={box}>
        <Axis {...props} widthPx={widthPx} />
        <Slider {...props} />
      </div>
    </section>
  );
}
