import { say } from '../../../messages/say.tsx';

const [WIDTH_PX, HEIGHT_PX] = [92, 20];

/** Hits a day, oldest first, as small bars; the numbers are said to who does not see them. */
export function DayBars({ days }: { days: readonly number[] }) {
  const hits = days.reduce((sum, each) => sum + each, 0);
  if (hits === 0) return <span className="muted">{say('goods.rule.daysNone')}</span>;
  const most = Math.max(...days);
  const step = WIDTH_PX / days.length;
  const said = say('goods.rule.days', { days: days.length, hits, most });
  return (
    <svg
      className="gd-days"
      width={WIDTH_PX}
      height={HEIGHT_PX}
      viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`}
      role="img"
      aria-label={said}
    >
      <title>{said}</title>
      {days.map((each, at) => {
        const height = each === 0 ? 0 : Math.max(2, (each / most) * (HEIGHT_PX - 2));
        return (
          // Days keep their order.
          <rect key={at} x={at * step} y={HEIGHT_PX - 1 - height} width={Math.max(1, step - 1)} height={height} />
        );
      })}
      <path d={`M0 ${HEIGHT_PX - 0.5}H${WIDTH_PX}`} />
    </svg>
  );
}
