import { describe, expect, test } from 'vitest';
import { aboveChange } from './above-change.ts';
import { type KnownAbove, withEarlier } from './known-above.ts';
import { FLAGS_KNOWN_MAX, type KnownFlags } from './known-flags.ts';
import type { KnownVerdict } from './known-verdicts.ts';

const above = (found: Partial<KnownAbove>): KnownAbove => ({
  at: '2026-01-15',
  lists: '',
  judged: 0,
  withdrawn: '-infinity',
  isWhole: true,
  flags: {},
  verdicts: {},
  ...found,
});
const NO: KnownVerdict = { regime: 'eu', covered: 'no' };
const OWNED: KnownVerdict = { regime: 'eu', covered: 'yes', ground: 'owned', text: 'owned' };
const CONTROLLED: KnownVerdict = { regime: 'eu', covered: 'yes', ground: 'controlled', text: 'controlled' };
const MAYBE: KnownVerdict = { regime: 'eu', covered: 'maybe', ground: 'owned', text: 'may be owned' };
const LISTED: KnownVerdict = { regime: 'eu', covered: 'yes', ground: 'listed', text: 'listed' };
const flags = (...names: string[]): KnownFlags =>
  Object.fromEntries(names.map((name) => [name, { type: 'owner-on-list', text: name, about: [name] }]));

describe('a verdict', () => {
  const eu = (verdict: KnownVerdict | undefined) => above(verdict === undefined ? {} : { verdicts: { eu: verdict } });

  test.each([
    ['that begins is added', NO, OWNED, [OWNED], []],
    ['that may begin is added as such', NO, MAYBE, [MAYBE], []],
    ['that ends is removed', OWNED, NO, [], [OWNED]],
    ['that may be no longer is another, and not gone', OWNED, MAYBE, [MAYBE], [OWNED]],
    ['that becomes sure is another', MAYBE, OWNED, [OWNED], [MAYBE]],
    ['by another ground is another, and not gone', CONTROLLED, OWNED, [OWNED], [CONTROLLED]],
    ['of one that is listed itself now is not gone', OWNED, LISTED, [], []],
    ['of one that was listed itself is new', LISTED, OWNED, [OWNED], []],
    ['that stays is no news', OWNED, { ...OWNED, text: 'by another share' }, [], []],
    ['that was not looked at is news when it is sure', undefined, OWNED, [OWNED], []],
    ['that was not looked at is no news when it is not', undefined, MAYBE, [], []],
  ])('%s', (_, before, now, verdictsAdded, verdictsRemoved) => {
    expect(aboveChange(eu(before), eu(now))).toMatchObject({ verdictsAdded, verdictsRemoved });
  });

  test.each([
    ['what is unsure now may be sure still', OWNED, MAYBE, OWNED],
    ['what is controlled now may be owned still', OWNED, CONTROLLED, OWNED],
    ['what is owned now is so', CONTROLLED, OWNED, OWNED],
    ['what was not looked at before is as it was found', undefined, MAYBE, MAYBE],
  ])('of a search that ended at a bound: %s', (_, before, now, known) => {
    expect(withEarlier(eu(now), eu(before)).verdicts).toEqual({ eu: known });
  });
});

describe('red flags of a search that ended at a bound', () => {
  test('stay known, and are not told as gone', () => {
    const before = above({ flags: flags('old') });
    const now = withEarlier(above({ isWhole: false, flags: flags('new') }), before);
    expect(Object.keys(now.flags)).toEqual(['new', 'old']);
    expect(aboveChange(before, now)).toMatchObject({ flagsAdded: [{ text: 'new' }], flagsRemoved: [] });
  });

  test('a new one is told though as many are known as can be, and what it pushes out is not told as gone', () => {
    const before = above({ flags: flags(...Array.from({ length: FLAGS_KNOWN_MAX }, (_, i) => `old ${i}`)) });
    const now = withEarlier(above({ isWhole: false, flags: flags('new') }), before);
    expect(Object.keys(now.flags)).toHaveLength(FLAGS_KNOWN_MAX);
    expect(aboveChange(before, now)).toMatchObject({
      flagsAdded: [{ type: 'owner-on-list', text: 'new' }],
      flagsRemoved: [],
    });
    expect(aboveChange(now, now)).toMatchObject({ flagsAdded: [], flagsRemoved: [] });
  });
});
