import { describe, expect, it } from 'vitest';
import { romanize } from '../script/index.ts';
import { territory } from './territories.ts';

const tokens = (name: string) => romanize(name).split(' ');

describe('territory', () => {
  it.each([
    ['South Sudan', 'ss', 2],
    ['Sudan', 'sd', 1],
    ['Deutsche', 'de', 1],
    ['Österreich', 'at', 1],
    ['United Arab Emirates', 'ae', 3],
    ['U.S.', 'us', 2],
    ['Россия', 'ru', 1],
    ['Российская', 'ru', 1],
    ['إيران', 'ir', 1],
    ['中国', 'cn', 1],
    ['Hong Kong', 'hk', 2],
    ['Democratic Republic of the Congo', 'cd', 5],
    ['Democratic People’s Republic of Korea', 'kp', 5],
    ['Côte d’Ivoire', 'ci', 2],
    ['Bosnia and Herzegovina', 'ba', 3],
    ['Türkiye', 'tr', 1],
  ])('%s is %s (%i tokens)', (name, code, length) => {
    expect(territory(tokens(name), 0)).toEqual({ code, length });
    expect(territory(tokens(`Bank ${name}`), 1)).toEqual({ code, length });
  });

  it('reads the Arabic name with and without its article', () => {
    expect(territory(tokens('العراق'), 0)?.code).toBe('iq');
    expect(territory(tokens('العراق').slice(1), 0)?.code).toBe('iq');
  });

  it.each(['gazprom', 'atlantis', ''])('%j is none', (token) => {
    expect(territory([token], 0)).toBeUndefined();
  });
});
