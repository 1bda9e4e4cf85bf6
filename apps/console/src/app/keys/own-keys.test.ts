import { describe, expect, it } from 'vitest';
import { type Command, isPrefix, KEY_LINES, type KeyLine, keysOf, lookUp, type Press } from './key-map.ts';
import { linesWith, NO_OWN_KEYS, type OwnKeys, parseOwnKeys, refusal, withKey } from './own-keys.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

function lineOf(command: Command, lines: readonly KeyLine[] = KEY_LINES): KeyLine {
  const line = lines.find((each) => each.command === command);
  if (line === undefined) throw new Error(`no line of ${command}`);
  return line;
}

describe('lookUp with own keys', () => {
  const own: OwnKeys = { confirm: 'y', goLists: 'g w', help: 'b' };
  it.each([
    ['y', undefined, 'confirm'],
    ['Y', undefined, 'confirm'],
    ['c', undefined, undefined],
    ['d', undefined, 'dismiss'],
    ['w', 'g', 'goLists'],
    ['l', 'g', undefined],
    ['b', undefined, 'help'],
    ['?', undefined, undefined],
    ['Enter', undefined, 'open'],
    ['Escape', undefined, 'back'],
    ['3', undefined, 'reason3'],
  ])('%s after %s is %s', (key, prefix, command) => {
    expect(lookUp(press(key), prefix, linesWith(own)).command).toBe(command);
  });

  it('leaves Ctrl K alone and still waits after g', () => {
    expect(lookUp(press('k', { ctrlKey: true }), undefined, linesWith(own)).command).toBe('everything');
    expect(lookUp(press('g'), undefined, linesWith(own))).toEqual({ prefix: 'g' });
  });

  it.each([
    ['confirm', 'y'],
    ['goLists', 'g w'],
    ['dismiss', 'd'],
    ['open', 'o'],
    ['reason4', '4'],
  ] as const)('prints %s as %s', (command, keys) => {
    expect(keysOf(command, linesWith(own))).toBe(keys);
  });
});

describe('refusal', () => {
  it.each([
    ['confirm', 'y', undefined],
    ['confirm', 'c', undefined],
    ['confirm', '0', undefined],
    ['confirm', 'd', { why: 'taken', letter: 'd', by: lineOf('dismiss') }],
    ['confirm', '?', { why: 'taken', letter: '?', by: lineOf('help') }],
    ['confirm', 'g', { why: 'prefix', letter: 'g' }],
    ['confirm', '1', { why: 'digit' }],
    ['goLists', '9', { why: 'digit' }],
    ['confirm', ' ', { why: 'sign' }],
    ['confirm', 'F2', { why: 'sign' }],
    ['goLists', 'd', undefined],
    ['goLists', 'g', { why: 'taken', letter: 'g', by: lineOf('goGoods') }],
    ['goLists', 't', { why: 'taken', letter: 't', by: lineOf('goToday') }],
  ] as const)('%s with %s: %o', (command, letter, refused) => {
    expect(refusal(lineOf(command), letter, KEY_LINES)).toEqual(refused);
  });

  it('knows the letters that were given away and those that are free again', () => {
    const lines = linesWith({ confirm: 'y' });
    expect(refusal(lineOf('dismiss'), 'y', lines)).toEqual({
      why: 'taken',
      letter: 'y',
      by: lineOf('confirm', lines),
    });
    expect(refusal(lineOf('dismiss'), 'c', lines)).toBeUndefined();
  });
});

describe('withKey', () => {
  it('keeps the first letter of a sequence', () => {
    expect(withKey(NO_OWN_KEYS, lineOf('goLists'), 'w')).toEqual({ goLists: 'g w' });
  });
  it('keeps nothing for the usual letter', () => {
    expect(withKey({ confirm: 'y', note: 'b' }, lineOf('confirm'), 'c')).toEqual({ note: 'b' });
  });
});

describe('parseOwnKeys', () => {
  it.each<[string, Record<string, unknown>, OwnKeys]>([
    ['what can be', { confirm: 'y', goLists: 'g w' }, { confirm: 'y', goLists: 'g w' }],
    ['two that change places', { confirm: 'd', dismiss: 'c' }, { confirm: 'd', dismiss: 'c' }],
    ['unknown commands', { fly: 'y', confirm: 'y' }, { confirm: 'y' }],
    ['no letters', { confirm: 7, dismiss: '', note: 'yy', undo: 'Enter' }, {}],
    ['digits, spaces, upper case', { confirm: '1', dismiss: ' ', note: 'Y' }, {}],
    ['the letter that begins sequences', { confirm: 'g' }, {}],
    ['a sequence for a letter and a letter for a sequence', { confirm: 'g y', goLists: 'w' }, {}],
    ['another first letter', { goLists: 'x l' }, {}],
    ['what is fixed', { back: 'b', everything: 'e' }, {}],
    ['a letter that another command has', { confirm: 'd', note: 'b' }, { note: 'b' }],
    ['one letter twice', { confirm: 'y', note: 'y', undo: 'b' }, { undo: 'b' }],
    ['a usual letter that comes back', { confirm: 'y', note: 'y', undo: 'c' }, {}],
  ])('%s', (_name, kept, own) => {
    expect(parseOwnKeys(kept)).toEqual(own);
  });

  it('gives each letter one meaning, whatever was kept', () => {
    const letters = ['c', 'd', 's', 'm', 'y'];
    for (const confirm of letters) {
      for (const dismiss of letters) {
        for (const second of letters) {
          const keys = linesWith(parseOwnKeys({ confirm, dismiss, second })).map((line) => line.keys);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }
    }
  });

  it('has a prefix in the table that no letter can be', () => {
    expect(isPrefix('g', KEY_LINES)).toBe(true);
    expect(isPrefix('c', KEY_LINES)).toBe(false);
  });
});
