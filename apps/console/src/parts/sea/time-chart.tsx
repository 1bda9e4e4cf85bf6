import { useId, useMemo, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../button.tsx';
import { durationInFull } from './sea-words.ts';
import { roundTop, timeTicks } from './time-scale.ts';
import { SILENCE_S } from './track-lines.ts';
import { useWidth } from './use-width.ts';
import { utcTime } from './utc.ts';
import './sea.css';

/** Seconds since 1970, and what was measured then. */
export type Measured = readonly [time: number, value: number];

interface TimeChartProps {
  readonly title: string;
  /** What the line shows, as a sentence for who does not see it. */
  readonly said: string;
  readonly points: readonly Measured[];
  readonly valueHead: string;
  readonly value: (value: number) => string;
  readonly threshold?: number | undefined;
  readonly lineClass?: string;
  /** A longer silence is hatched. */
  readonly silenceS?: number;
  readonly heightPx?: number;
}

const WIDTH_PX = 640;
const HEIGHT_PX = 120;
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 12, 8, 22];
/** More lines in a table are not read: every n-th of them stands in it. */
const TABLE_ROWS_MAX = 200;

interface Silence {
  readonly from: number;
  readonly to: number;
}

export function silencesOf(points: readonly Measured[], silenceS: number): Silence[] {
  return points.flatMap(([time], at) => {
    const before = points[at - 1]?.[0];
    return before !== undefined && time - before > silenceS ? [{ from: before, to: time }] : [];
  });
}

/** The `d` of a line that stops where nothing was heard. */
export function linePath(
  points: readonly Measured[],
  silenceS: number,
  x: (time: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(([time, value], at) => {
      const before = points[at - 1]?.[0];
      const starts = before === undefined || time - before > silenceS;
      return `${starts ? 'M' : 'L'}${x(time).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

function ChartTable({ points, valueHead, value, title }: TimeChartProps) {
  const every = Math.ceil(points.length / TABLE_ROWS_MAX);
  return (
    <div className="sea-chart-table">
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say('sea.chart.time')}</th>
            <th scope="col" className="num">
              {valueHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {points
            .filter((_, at) => at % every === 0)
            .map(([time, measured]) => (
              <tr key={time}>
                <td>{utcTime(time * 1000)}</td>
                <td className="num">{value(measured)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Line(props: TimeChartProps & { widthPx: number }) {
  const { points, said, threshold, widthPx, value, lineClass = 'sea-track-1' } = props;
  const { silenceS = SILENCE_S, heightPx = HEIGHT_PX } = props;
  const hatch = `${useId()}-hatch`;
  const [from, to] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  const most = points.reduce((top, [, each]) => Math.max(top, each), threshold ?? 0);
  const top = roundTop(most);
  const x = (time: number) => LEFT + ((time - from) / Math.max(1, to - from)) * (widthPx - LEFT - RIGHT);
  const y = (each: number) => TOP + (1 - each / top) * (heightPx - TOP - BOTTOM);
  const foot = heightPx - BOTTOM;
  return (
    <svg
      className="sea-chart"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-label={said}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className="sea-hatch" />
        </pattern>
      </defs>
      {silencesOf(points, silenceS).map((silence) => (
        <g key={silence.from}>
          <rect
            x={x(silence.from)}
            y={TOP}
            width={x(silence.to) - x(silence.from)}
            height={foot - TOP}
            fill={`url(#${hatch})`}
          />
          {x(silence.to) - x(silence.from) < 110 ? null : (
            <text x={(x(silence.from) + x(silence.to)) / 2} y={(TOP + foot) / 2} textAnchor="middle">
              {say('sea.chart.noReport', { duration: durationInFull(silence.to - silence.from) })}
            </text>
          )}
        </g>
      ))}
      <path d={`M${LEFT} ${foot}H${widthPx - RIGHT}`} className="sea-axis" />
      <text x={LEFT - 8} y={TOP + 8} textAnchor="end">
        {value(top)}
      </text>
      <text x={LEFT - 8} y={foot} textAnchor="end">
        0
      </text>
      {timeTicks(from, to, widthPx - LEFT - RIGHT).map(({ time, words }) => (
        <g key={time}>
          <path d={`M${x(time)} ${foot}v4`} className="sea-tick" />
          <text x={x(time)} y={foot + 16} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      {threshold === undefined ? null : (
        <g>
          <path d={`M${LEFT} ${y(threshold)}H${widthPx - RIGHT}`} className="sea-threshold" />
          <text x={widthPx - RIGHT} y={y(threshold) < TOP + 12 ? y(threshold) + 12 : y(threshold) - 4} textAnchor="end">
            {say('sea.chart.threshold', { value: value(threshold) })}
          </text>
        </g>
      )}
      <g className={lineClass}>
        <path d={linePath(points, silenceS, x, y)} className="sea-chart-line" stroke="currentColor" />
      </g>
    </svg>
  );
}

/** One measure over time as a line, with the threshold that decides, silences hatched, and the same as a table. */
export function TimeChart(props: TimeChartProps) {
  const [box, widthPx] = useWidth<HTMLElement>(WIDTH_PX);
  const [asTable, setAsTable] = useState(false);
  const points = useMemo(() => props.points.toSorted(([one], [other]) => one - other), [props.points]);
  return (
    <figure className="sea-figure" ref={box}>
      <figcaption className="sea-chart-head">
        <b>{props.title}</b>
        {points.length === 0 ? null : (
          <span className="push">
            <Button kind="link" onPress={() => setAsTable(!asTable)}>
              {say(asTable ? 'sea.chart.asChart' : 'sea.chart.asTable')}
            </Button>
          </span>
        )}
      </figcaption>
      {points.length === 0 ? <p className="small muted">{say('sea.chart.none')}</p> : null}
      {points.length === 0 ? null : asTable ? (
        <ChartTable {...props} points={points} />
      ) : (
        <Line {...props} points={points} widthPx={widthPx} />
      )}
    </figure>
  );
}
