import type { DeclarationPage } from '@quintet/node/api';
import { useMemo, useState } from 'react';
import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../button.tsx';
import { useWidth } from '../sea/use-width.ts';
import { count, percent, perKg, price } from './goods-figures.ts';
import { placeAmong, type PriceScale, priceScale, stackedSteps } from './price-scale.ts';
import './goods.css';

type Peers = NonNullable<DeclarationPage['peers']>;

const WIDTH_PX = 640;
const HEIGHT_PX = 132;
const [SIDE, MIDDLE, FOOT] = [14, 62, 104];
const POINT_PX = 5;
const STEP_PX = 5;
const STEPS_MAX = 11;
/** The shares of which the node tells the price. */
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What the code is by which they are alike: the narrowest that had enough. */
function byWords({ hs }: Peers): string {
  if (hs.length === 2) return say('goods.peers.by.2', { hs });
  return say(hs.length === 4 ? 'goods.peers.by.4' : 'goods.peers.by.6', { hs });
}

/** The finding as a sentence: where its price lies among those of like goods. */
export function priceFinding(peers: Peers, unitPrice: number): string {
  const { dearer, cheaper, place } = placeAmong(unitPrice, peers.sample);
  return say('goods.peers.finding', {
    price: perKg(unitPrice),
    place,
    dearer,
    cheaper,
    count: peers.sample.length,
    by: byWords(peers),
  });
}

const middleWords = ({ quantiles }: Peers): string =>
  say('goods.peers.middle', { low: price(quantiles[1] ?? 0), high: price(quantiles[3] ?? 0) });

/** The half in the middle as ground, under the points. */
function MiddleHalf({ peers: { quantiles }, scale }: { peers: Peers; scale: PriceScale }) {
  const [lower, upper] = [scale.x(quantiles[1] ?? 1), scale.x(quantiles[3] ?? 1)];
  return <rect x={lower} y={MIDDLE - 30} width={Math.max(1, upper - lower)} height={60} className="gd-strip-half" />;
}

/** The quantiles as a box with its median and whiskers, over the points. */
function Quantiles({ peers: { quantiles }, scale }: { peers: Peers; scale: PriceScale }) {
  const [low = 0, lower = 0, median = 0, upper = 0, high = 0] = quantiles.map((each) => scale.x(each));
  return (
    <g>
      <rect x={lower} y={MIDDLE - 30} width={Math.max(1, upper - lower)} height={60} className="gd-strip-box" />
      <path d={`M${low} ${MIDDLE}H${lower}M${upper} ${MIDDLE}H${high}`} className="gd-strip-whisker" />
      {[low, high].map((x, place) => (
        <path key={place} d={`M${x} ${MIDDLE - 8}V${MIDDLE + 8}`} className="gd-strip-whisker" />
      ))}
      <path d={`M${median} ${MIDDLE - 30}V${MIDDLE + 30}`} className="gd-strip-median" />
    </g>
  );
}

/** The mark of this one: a line with its price over the points, so that it is told by shape and words. */
function ThisOne({ unitPrice, x, widthPx }: { unitPrice: number; x: number; widthPx: number }) {
  const isLeft = x < widthPx / 2;
  return (
    <g className="gd-strip-this">
      <path d={`M${x} 20V${FOOT}`} />
      <path d={`M${x} 20l-5 -8h10z`} className="gd-strip-head" />
      <text x={isLeft ? x + 9 : x - 9} y={16} textAnchor={isLeft ? 'start' : 'end'}>
        {say('goods.peers.this', { price: price(unitPrice) })}
      </text>
    </g>
  );
}

function Strip({
  peers,
  unitPrice,
  said,
  widthPx,
}: {
  peers: Peers;
  unitPrice: number | undefined;
  said: string;
  widthPx: number;
}) {
  const { scale, points } = useMemo(() => {
    const sample = peers.sample.filter((each) => each > 0).toSorted((one, other) => one - other);
    const shown = unitPrice === undefined || unitPrice <= 0 ? sample : [...sample, unitPrice];
    const made = priceScale(shown, SIDE, widthPx - SIDE);
    const places = sample.map((each) => made.x(each));
    const steps = stackedSteps(places, POINT_PX, STEPS_MAX);
    return { scale: made, points: places.map((x, at) => ({ x, y: MIDDLE - (steps[at] ?? 0) * STEP_PX })) };
  }, [peers.sample, unitPrice, widthPx]);
  return (
    <svg
      className="gd-strip"
      width={widthPx}
      height={HEIGHT_PX}
      viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`}
      role="img"
      aria-label={said}
    >
      <MiddleHalf peers={peers} scale={scale} />
      {points.map(({ x, y }, at) => (
        // Points keep their order: the prices are sorted.
        <circle key={at} cx={x} cy={y} r={2.2} className="gd-strip-point" />
      ))}
      <Quantiles peers={peers} scale={scale} />
      {unitPrice === undefined || unitPrice <= 0 ? null : (
        <ThisOne unitPrice={unitPrice} x={scale.x(unitPrice)} widthPx={widthPx} />
      )}
      <path d={`M0 ${FOOT}H${widthPx}`} className="gd-strip-axis" />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${scale.x(tick)} ${FOOT}v4`} className="gd-strip-axis" />
          <text x={scale.x(tick)} y={FOOT + 17} textAnchor="middle">
            {tick >= 1 ? count(tick) : String(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function PriceTable({ peers, unitPrice }: { peers: Peers; unitPrice: number | undefined }) {
  return (
    <table className="gd-table gd-quantiles">
      <thead>
        <tr>
          <th scope="col">{say('goods.peers.share')}</th>
          <th scope="col" className="num">
            {say('goods.peers.price')}
          </th>
        </tr>
      </thead>
      <tbody>
        {SHARES.map((share, at) => (
          <tr key={share}>
            <td>{percent(share)}</td>
            <td className="num">{price(peers.quantiles[at] ?? 0)}</td>
          </tr>
        ))}
        {unitPrice === undefined ? null : (
          <tr>
            <th scope="row">{say('goods.peers.here')}</th>
            <td className="num">
              <b>{price(unitPrice)}</b>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** What like goods cost a kilogram, each a point on a logarithmic axis, with the quantiles, and this declaration marked. */
export function PriceStrip({ peers, unitPrice }: { peers: Peers | undefined; unitPrice: number | undefined }) {
  const [box, widthPx] = useWidth<HTMLElement>(WIDTH_PX);
  const [asTable, setAsTable] = useState(false);
  if (peers === undefined || peers.sample.length === 0) return <p className="soft">{say('goods.peers.none')}</p>;
  const finding = unitPrice === undefined ? say('goods.peers.noPrice') : priceFinding(peers, unitPrice);
  const middle = middleWords(peers);
  return (
    <figure className="gd-figure" ref={box}>
      <figcaption>
        <span className="gd-finding">
          {finding} {middle}
        </span>
        <Button kind="link" onPress={() => setAsTable(!asTable)}>
          {say(asTable ? 'goods.peers.asChart' : 'goods.peers.asTable')}
        </Button>
      </figcaption>
      {asTable ? (
        <PriceTable peers={peers} unitPrice={unitPrice} />
      ) : (
        <>
          <Strip peers={peers} unitPrice={unitPrice} said={`${finding} ${middle}`} widthPx={widthPx} />
          <p className="small muted">
            {say('goods.peers.axis')}
            {peers.count > peers.sample.length
              ? `. ${say('goods.peers.sampled', { shown: peers.sample.length, count: peers.count })}`
              : null}
          </p>
        </>
      )}
    </figure>
  );
}
