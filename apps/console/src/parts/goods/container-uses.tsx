import type { DeclarationPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { useWidth } from '../sea/use-width.ts';
import { utcDate, utcDay } from '../sea/utc.ts';
import { checkContainer } from './container-number.ts';
import { countryWords, nearestDays } from './goods-words.ts';
import './goods.css';

type Container = NonNullable<DeclarationPage['container']>;

const WIDTH_PX = 640;
const [HEIGHT_PX, LINE, SIDE] = [58, 26, 34];
const DAY_MS = 86_400_000;

function CheckDigit({ number }: { number: string }) {
  const check = checkContainer(number);
  if (check.state === 'right') return <span className="muted">{say('goods.container.right')}</span>;
  return (
    <b className="warning">
      {check.state === 'shape' ? say('goods.container.shape') : say('goods.container.wrong', { due: check.due })}
    </b>
  );
}

/** Each declaration with the container on a line of time; this one is the larger, filled mark with its word. */
function UseLine({ container, date, widthPx }: { container: Container; date: string; widthPx: number }) {
  const days = [date, ...container.others.map((other) => other.date)].map((each) => Date.parse(each));
  const [from, to] = [Math.min(...days), Math.max(...days, Math.min(...days) + DAY_MS)];
  const x = (day: string) => SIDE + ((Date.parse(day) - from) / (to - from)) * (widthPx - 2 * SIDE);
  const [first, last] = [from, Math.max(...days)].map((ms) => new Date(ms).toISOString());
  const values = {
    number: container.number,
    from: utcDate(first ?? date),
    to: utcDate(last ?? date),
    count: days.length,
  };
  const isLeft = x(date) < widthPx / 2;
  return (
    <svg
      className="gd-uses"
      width={widthPx}
      height={HEIGHT_PX}
      viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`}
      role="img"
      aria-label={say('goods.container.picture', values)}
    >
      <path d={`M${SIDE} ${LINE}H${widthPx - SIDE}`} className="gd-strip-axis" />
      {container.others.map((other) => (
        <circle key={other.id} cx={x(other.date)} cy={LINE} r={4} className="gd-use" />
      ))}
      <g className="gd-strip-this">
        <path d={`M${x(date)} ${LINE - 7}v14`} />
        <circle cx={x(date)} cy={LINE} r={5} className="gd-strip-head" />
        <text x={isLeft ? x(date) - 4 : x(date) + 4} y={LINE - 11} textAnchor={isLeft ? 'start' : 'end'}>
          {say('goods.container.this')}
        </text>
      </g>
      <text x={SIDE} y={HEIGHT_PX - 8} textAnchor="middle">
        {utcDay(from)}
      </text>
      <text x={widthPx - SIDE} y={HEIGHT_PX - 8} textAnchor="middle">
        {utcDay(to)}
      </text>
    </svg>
  );
}

function Others({ others }: Pick<Container, 'others'>) {
  return (
    <table className="gd-table">
      <thead>
        <tr>
          <th scope="col" className="gd-day">
            {say('goods.date')}
          </th>
          <th scope="col">{say('goods.column.mrn')}</th>
          <th scope="col">{say('goods.field.departure')}</th>
          <th scope="col">{say('goods.document')}</th>
        </tr>
      </thead>
      <tbody>
        {others.map(({ id, mrn, date, departure, transportDocument }) => (
          <tr key={id}>
            <td>{utcDate(date)}</td>
            <td>
              <Link className="mono" to="/goods/declarations/$id" params={{ id }}>
                <Outside value={mrn} />
              </Link>
            </td>
            <td>
              {departure === undefined ? (
                <span className="muted">{say('goods.notSaid')}</span>
              ) : (
                countryWords(departure)
              )}
            </td>
            <td>
              {transportDocument === undefined ? (
                <span className="muted">{say('goods.notSaid')}</span>
              ) : (
                <span className="mono">
                  <Outside value={transportDocument} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The container: whether its number can be one, and every other declaration that names it. */
export function ContainerUses({ page: { container, row } }: { page: DeclarationPage }) {
  const [box, widthPx] = useWidth<HTMLDivElement>(WIDTH_PX);
  if (container === undefined) return <p className="soft">{say('goods.container.none')}</p>;
  const days = nearestDays(row.date, container.others);
  return (
    <div ref={box}>
      <p className="gd-line">
        <span className="mono">
          <Outside value={container.number} />
        </span>
        <CheckDigit number={container.number} />
        <Link to="/goods" search={{ container: container.number }}>
          {say('goods.container.all')}
        </Link>
      </p>
      {days === undefined ? (
        <p className="soft">{say('goods.container.alone')}</p>
      ) : (
        <>
          <p className="soft">{say('goods.container.others', { count: container.others.length, days })}</p>
          <UseLine container={container} date={row.date} widthPx={widthPx} />
          <Others others={container.others} />
        </>
      )}
    </div>
  );
}
