import type { DeclarationPage, DeclarationRow, GoodsHit, GoodsRuleKind } from '@quintet/node/api';
import '../../messages/add-goods.ts';
import { isMessage, LOCALE, say } from '../../messages/say.tsx';
import type { ScoreReason } from '../score/waterfall-bars.ts';
import { withCap } from '../score/with-cap.ts';
import { mass, perKg, price } from './goods-figures.ts';

/** What a rule asks, in a word or two. */
export const ruleKindWord = (kind: GoodsRuleKind): string => say(`goods.kind.${kind}`);

/** Those that weigh most first. */
export const heaviestFirst = (hits: readonly GoodsHit[]): readonly GoodsHit[] =>
  hits.toSorted((one, other) => other.score - one.score);

/** The rules that a declaration met, each once: `unit price, container`. */
export const hitWords = (hits: readonly GoodsHit[]): string =>
  [...new Set(heaviestFirst(hits).map(({ kind }) => ruleKindWord(kind)))].join(', ');

/** The hits as reasons of the score: which rule, and what it says. They add up to the score, with a line for what does not count. */
export function hitReasons({ hits, score }: Pick<DeclarationRow, 'hits' | 'score'>): readonly ScoreReason[] {
  return withCap(
    heaviestFirst(hits).map((hit) => ({ text: hit.title, evidence: hit.text, score: hit.score })),
    score,
  );
}

/** `CN → DE`, with the codes as declared; undefined where neither is said. */
export function routeWords({ origin, departure }: Pick<DeclarationRow, 'origin' | 'departure'>): string | undefined {
  if (origin === undefined && departure === undefined) return undefined;
  const unknown = '?';
  return say('goods.route', { origin: origin ?? unknown, departure: departure ?? unknown });
}

const REGIONS = new Intl.DisplayNames([LOCALE], { type: 'region', fallback: 'code' });

/** `China (CN)`; the code where it has no name. */
export function countryWords(code: string): string {
  try {
    const name = REGIONS.of(code);
    return name === undefined || name === code ? code : `${name} (${code})`;
  } catch {
    return code;
  }
}

/** `850760 electrical machinery`; the chapter is told only where the code has one. */
export function goodsCodeWords({
  hsCode,
  hs6,
  goods,
}: Pick<DeclarationRow, 'hsCode' | 'hs6' | 'goods'>): string | undefined {
  const code = hsCode ?? hs6;
  if (code === undefined) return goods;
  return goods === undefined ? code : say('goods.hs', { code, title: goods });
}

/** How a field is called; as the node writes it where it has no word. */
export function fieldWord(field: string): string {
  const key = `goods.field.${field}`;
  return isMessage(key) ? say(key) : field;
}

const COUNTRIES: ReadonlySet<string> = new Set(['origin', 'departure', 'sellerCountry']);

/** A value of a version as text: numbers with their unit, countries by name. Empty is "not said". */
export function fieldValue(field: string, value: string): string {
  if (value === '') return say('goods.absent');
  if (COUNTRIES.has(field)) return countryWords(value);
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  if (field === 'netKg') return say('goods.kg', { mass: mass(number) });
  if (field === 'valueEur') return say('goods.euro', { amount: price(number) });
  return field === 'unitPrice' ? perKg(number) : value;
}

/** By what another source's entity may be the same: a selector they share, or the name. */
export function sharedWord(type: string): string {
  const key = `goods.by.${type}`;
  return isMessage(key) ? say(key) : say('goods.byShared', { type });
}

const DAY_MS = 86_400_000;

/** Whole days between two days, `2026-03-01` each. */
export const daysBetween = (one: string, other: string): number =>
  Math.round(Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS);

/** How far the nearest other declaration with the same container is; undefined without one. */
export function nearestDays(
  date: string,
  others: NonNullable<DeclarationPage['container']>['others'],
): number | undefined {
  const days = others.map((other) => daysBetween(date, other.date));
  return days.length === 0 ? undefined : Math.min(...days);
}
