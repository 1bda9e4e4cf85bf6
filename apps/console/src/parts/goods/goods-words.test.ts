import type { GoodsHit } from '@quintet/node/api';
import { expect, test } from 'vitest';
import {
  countryWords,
  fieldValue,
  goodsCodeWords,
  hitReasons,
  hitWords,
  nearestDays,
  routeWords,
  sharedWord,
} from './goods-words.ts';

const hit = (kind: GoodsHit['kind'], score: number, text = 'because'): GoodsHit => ({
  rule: kind,
  kind,
  title: `Title of ${kind}`,
  strength: 1,
  score,
  text,
  evidence: {},
});

test('the rules that were met stand heaviest first, each once', () => {
  expect(hitWords([hit('new_route', 0.1), hit('container_time', 0.5), hit('new_route', 0.05)])).toBe(
    'container, new route',
  );
  expect(hitWords([])).toBe('');
});

test('reasons add up to the score, also where it stops at 1', () => {
  const reasons = hitReasons({ hits: [hit('unit_price', 0.4), hit('listed_party', 0.9)], score: 1 });
  expect(reasons.map(({ text, score }) => [text, Number(score.toFixed(2))])).toEqual([
    ['Title of listed_party', 0.9],
    ['Title of unit_price', 0.4],
    [reasons[2]?.text, -0.3],
  ]);
});

test.each([
  [{ origin: 'CN', departure: 'HK' }, 'CN → HK'],
  [{ origin: 'CN' }, 'CN → ?'],
  [{}, undefined],
])('the way %j', (row, words) => {
  expect(routeWords(row)).toBe(words);
});

test.each([
  [{ hsCode: '8507600090', hs6: '850760', goods: 'electrical machinery' }, '8507600090 electrical machinery'],
  [{ hs6: '850760' }, '850760'],
  [{}, undefined],
])('goods %j', (row, words) => {
  expect(goodsCodeWords(row)).toBe(words);
});

test.each([
  ['origin', 'CN', 'China (CN)'],
  ['origin', 'QQ', 'QQ'],
  ['netKg', '5155', '5,155 kg'],
  ['valueEur', '84500.84', '€ 84,501'],
  ['container', '', 'not said'],
  ['importer', 'Falco Beispiel S.p.A.', 'Falco Beispiel S.p.A.'],
])('%s %s is shown as %s', (field, value, text) => {
  expect(fieldValue(field, value)).toBe(text);
});

test('an unknown country, a strange code and a strange selector are shown as they are', () => {
  expect(countryWords('not a code')).toBe('not a code');
  expect(sharedWord('eori')).toBe('EORI');
  expect(sharedWord('wallet')).toBe('a shared wallet');
});

test('the nearest other use of a container', () => {
  const other = (date: string) => ({ id: date, mrn: date, date });
  expect(nearestDays('2026-03-01', [other('2026-01-01'), other('2026-03-03'), other('2026-02-20')])).toBe(2);
  expect(nearestDays('2026-03-01', [])).toBeUndefined();
});
