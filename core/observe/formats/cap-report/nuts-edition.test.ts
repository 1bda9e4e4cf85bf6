import { describe, expect, it } from 'vitest';
import { nutsScheme } from './nuts-edition.ts';

describe('nutsScheme', () => {
  it.each([
    ['FR614', 'NUTS3:2013'],
    ['FRI14', 'NUTS3:2016'],
    ['FR101', 'NUTS3:2016'],
    ['DE21', 'NUTS2:2016'],
    ['PL113', 'NUTS3:2013'],
    ['GR12', 'NUTS2:2006'],
    ['HR02', 'NUTS2:2021'],
    ['PT1A0', 'NUTS3:2024'],
    ['de21', undefined],
    ['DE2100', undefined],
  ])('%s', (code, scheme) => {
    expect(nutsScheme(code)).toBe(scheme);
  });
});
