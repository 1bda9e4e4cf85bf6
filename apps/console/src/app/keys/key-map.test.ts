import { describe, expect, it } from 'vitest';
import { isSingleKey, KEY_LINES, lookUp, type Press } from './key-map.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('lookUp', () => {
  it.each([
    ['j', {}, undefined, 'next'],
    ['k', {}, undefined, 'previous'],
    ['o', {}, undefined, 'open'],
    ['Enter', {}, undefined, 'open'],
    ['X', {}, undefined, 'select'],
    ['d', {}, undefined, 'dismiss'],
    ['3', {}, undefined, 'reason3'],
    ['?', {}, undefined, 'help'],
    ['Escape', {}, undefined, 'back'],
    ['k', { ctrlKey: true }, undefined, 'everything'],
    ['K', { metaKey: true }, undefined, 'everything'],
    ['t', {}, 'g', 'goToday'],
    ['a', {}, 'g', 'goAlerts'],
    ['s', {}, 'g', 'goSettings'],
    ['j', {}, 'g', undefined],
    ['c', { ctrlKey: true }, undefined, undefined],
    ['d', { altKey: true }, undefined, undefined],
    ['0', {}, undefined, undefined],
    ['ArrowDown', {}, undefined, undefined],
  ])('%s %o after %s is %s', (key, held, prefix, command) => {
    expect(lookUp(press(key, held), prefix).command).toBe(command);
  });

  it('waits after g', () => {
    expect(lookUp(press('g'))).toEqual({ prefix: 'g' });
  });
});

describe('the key table', () => {
  it('gives one letter one meaning', () => {
    expect(new Set(KEY_LINES.map(({ keys }) => keys)).size).toBe(KEY_LINES.length);
  });

  it('leaves Ctrl K and Esc on when letters are turned off', () => {
    expect(isSingleKey(press('k', { ctrlKey: true }))).toBe(false);
    expect(isSingleKey(press('Escape'))).toBe(false);
    expect(isSingleKey(press('c'))).toBe(true);
  });
});
