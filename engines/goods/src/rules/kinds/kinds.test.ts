import { describe, expect, test } from 'vitest';
import { hitOf, historyOf, lamps, ruleOf, usualLamps } from '../test-support.ts';

describe('unit price', () => {
  const history = historyOf(usualLamps(212));

  test('a price far from like goods hits, with the figures', () => {
    const hit = hitOf(ruleOf('unit_price'), lamps({ valueEur: 31_000 }), history);
    expect(hit?.text).toMatch(
      /^€ 310 a kilogram; half of 200 like it \(code 940511\) lie between € 10\.\d+ and € 12\.\d+$/,
    );
    expect(hit).toMatchObject({ rule: 'unit-price', kind: 'unit_price', strength: 1, score: 0.4 });
    expect(hit?.evidence).toMatchObject({ peers: 200, peersBy: '940511' });
  });

  test.each([
    ['as usual', {}, {}, undefined],
    ['far below', { valueEur: 20 }, {}, 1],
    ['far below, but only dear ones are asked for', { valueEur: 20 }, { side: 'high' }, undefined],
    ['far above, and dear ones are asked for', { valueEur: 31_000 }, { side: 'high' }, 1],
    ['without value', { valueEur: undefined }, {}, undefined],
    ['of value zero', { valueEur: 0 }, {}, undefined],
    ['another code of the heading', { hsCode: '940591', valueEur: 31_000 }, {}, 0.7],
    [
      'another code, and only the same may be compared',
      { hsCode: '940591', valueEur: 31_000 },
      { widest: 'hs6' },
      undefined,
    ],
    ['another heading of the chapter', { hsCode: '940130', valueEur: 31_000 }, {}, 0.4],
    ['another chapter', { hsCode: '950300', valueEur: 31_000 }, {}, undefined],
    ['more peers are asked for than there are', { valueEur: 31_000 }, { peersMin: 201 }, undefined],
  ])('%s', (_, changes, parameters, strength) => {
    const { valueEur, ...declaration } = { ...lamps(), ...changes };
    const changed = valueEur === undefined ? declaration : { ...declaration, valueEur };
    expect(hitOf(ruleOf('unit_price', parameters), changed, history)?.strength).toBe(strength);
  });

  test('where half of like goods cost the same to the cent, the spread of the others counts', () => {
    const prices = Array.from({ length: 60 }, (_, at) => lamps({ valueEur: at % 3 === 0 ? 5000 + at * 200 : 1000 }));
    expect(hitOf(ruleOf('unit_price'), lamps({ valueEur: 9000 }), historyOf(prices))).toBeUndefined();
    expect(hitOf(ruleOf('unit_price'), lamps({ valueEur: 9_000_000 }), historyOf(prices))).toBeDefined();
  });
});

describe('weight against value', () => {
  const own = Array.from({ length: 12 }, (_, at) => lamps({ valueEur: 1000 + at * 10 }));

  test.each([
    ['what it usually pays', {}, undefined],
    ['declared without value', { valueEur: 0 }, '100 kg are declared without value'],
    [
      'cheaper than moving it',
      { netKg: 20_000, valueEur: 100 },
      '20,000 kg are worth € 100: less than € 0.02 a kilogram, which moving them costs',
    ],
    [
      'far from what it usually pays',
      { valueEur: 100_000 },
      '100 kg for € 100,000, € 1,000 a kilogram; in 12 earlier declarations of chapter 94 this importer paid about € 10.5',
    ],
    ['another importer', { importer: 'Other', valueEur: 100_000 }, undefined],
    ['another chapter', { hsCode: '950300', valueEur: 100_000 }, undefined],
  ])('%s', (_, changes, text) => {
    expect(hitOf(ruleOf('weight_value'), lamps(changes), historyOf(own))?.text).toBe(text);
  });

  test('it says nothing without a mass', () => {
    const { netKg: _, ...without } = lamps({ valueEur: 0 });
    expect(hitOf(ruleOf('weight_value'), without, historyOf(own))).toBeUndefined();
  });
});

describe('new route', () => {
  const steady = historyOf(Array.from({ length: 60 }, () => lamps()));
  const restless = historyOf(Array.from({ length: 20 }, (_, at) => lamps({ hsCode: `${10 + at}0100` })));

  test('a new route of an importer that always uses one hits', () => {
    const hit = hitOf(ruleOf('new_route'), lamps({ origin: 'BD', departure: 'SG', hsCode: '610910' }), steady);
    expect(hit?.text).toBe(
      'The importer made 60 declarations on 1 route before, none of chapter 61 from BD by SG; by how often it tried new ones, the chance of one was 2 %',
    );
    expect(hit?.strength).toBeGreaterThan(0.7);
  });

  test.each([
    ['the known route', {}],
    ['another code of the chapter', { hsCode: '940130' }],
    ['an importer never heard of', { importer: 'New', origin: 'BD' }],
  ])('%s does not', (_, changes) => {
    expect(hitOf(ruleOf('new_route'), lamps(changes), steady)).toBeUndefined();
  });

  test('one that tries new routes all the time tries another', () => {
    expect(hitOf(ruleOf('new_route'), lamps({ origin: 'BD' }), restless)).toBeUndefined();
  });

  test('an EORI number tells importers apart, names in whatever case do not', () => {
    const history = historyOf(Array.from({ length: 60 }, () => lamps({ importerEori: 'DE1' })));
    expect(
      hitOf(ruleOf('new_route'), lamps({ importerEori: 'DE1', importer: 'Other', origin: 'BD' }), history),
    ).toBeDefined();
    expect(hitOf(ruleOf('new_route'), lamps({ importer: 'VESTA HANDEL', origin: 'BD' }), steady)).toBeDefined();
  });
});

describe('container in impossible time', () => {
  const container = 'CSQU3054383';
  const before = lamps({ mrn: 'X0', date: '2026-03-01', container, transportDocument: 'BL-1', departure: 'CN' });
  const history = historyOf([before]);

  test('from overseas twice in eight days hits, with what came before', () => {
    const now = lamps({ date: '2026-03-09', container, transportDocument: 'BL-2', departure: 'BR' });
    const hit = hitOf(ruleOf('container_time'), now, history);
    expect(hit?.text).toBe(
      'Container CSQU3054383 came from BR under BL-2 8 days from when it came from CN under BL-1 (X0); the way takes at least 20 days',
    );
    expect(hit?.strength).toBeCloseTo(0.6);
  });

  test.each([
    ['time enough', { date: '2026-03-25', transportDocument: 'BL-2' }],
    ['the same transport document', { date: '2026-03-09', transportDocument: 'BL-1' }],
    ['the same declaration, corrected', { mrn: 'X0', date: '2026-03-09', transportDocument: 'BL-2' }],
    ['groupage of one voyage', { date: '2026-03-03', transportDocument: 'BL-2', departure: 'CN' }],
    ['no transport document', { date: '2026-03-09' }],
    ['a number with a wrong check digit', { date: '2026-03-09', transportDocument: 'BL-2', container: 'CSQU3054384' }],
  ])('%s does not', (_, changes) => {
    expect(hitOf(ruleOf('container_time'), lamps({ container, ...changes }), history)).toBeUndefined();
  });

  test('between near departures four days are enough', () => {
    const near = historyOf([{ ...before, departure: 'NL' }]);
    const at = (date: string) => lamps({ date, container, transportDocument: 'BL-2', departure: 'BE' });
    expect(hitOf(ruleOf('container_time'), at('2026-03-04'), near)).toBeDefined();
    expect(hitOf(ruleOf('container_time'), at('2026-03-06'), near)).toBeUndefined();
  });
});

describe('departure differs from origin', () => {
  const history = historyOf([
    ...Array.from({ length: 95 }, () => lamps()),
    ...Array.from({ length: 60 }, () => lamps({ departure: 'HK' })),
    ...Array.from({ length: 5 }, () => lamps({ departure: 'AE' })),
  ]);

  test.each([
    ['CN', undefined],
    ['HK', undefined],
    ['AE', 'Goods of CN left from AE, as 5 declarations (3 %) did of 160 declarations of that origin in chapter 94'],
    ['PA', 'Goods of CN left from PA, as none did of 160 declarations of that origin in chapter 94'],
  ])('goods of China that left from %s', (departure, text) => {
    expect(hitOf(ruleOf('departure_origin'), lamps({ departure }), history)?.text).toBe(text);
  });

  test('the rarer the way, the more it counts; of what is not known it counts little', () => {
    const strength = (declaration: Parameters<typeof lamps>[0]): number =>
      hitOf(ruleOf('departure_origin'), lamps(declaration), history)?.strength ?? 0;
    expect(strength({ departure: 'PA' })).toBe(1);
    expect(strength({ departure: 'AE' })).toBeCloseTo(1 - 5 / 160 / 0.25);
    expect(strength({ origin: 'BD', departure: 'AE' })).toBe(0.3);
    expect(strength({ hsCode: '610910', departure: 'PA' })).toBe(1);
  });
});

describe('a party on a list', () => {
  const party = { role: 'seller', name: 'Bright Lamp', entry: 'BRIGHT LAMP TRADING', score: 0.9 };

  test('hits with who it may be and how sure that is', () => {
    const hit = hitOf(ruleOf('listed_party'), lamps(), historyOf([]), [{ ...party, score: 0.8 }, party]);
    expect(hit).toMatchObject({
      strength: 0.9,
      text: 'The seller Bright Lamp may be BRIGHT LAMP TRADING, which a list has (90 % sure)',
    });
  });

  test('does not below the asked sureness, nor where nobody was screened', () => {
    expect(hitOf(ruleOf('listed_party'), lamps(), historyOf([]), [{ ...party, score: 0.6 }])).toBeUndefined();
    expect(hitOf(ruleOf('listed_party'), lamps(), historyOf([]))).toBeUndefined();
  });
});
