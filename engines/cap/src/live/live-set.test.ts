import { describe, expect, it } from 'vitest';
import type { CapAlert } from '../alert.ts';
import { liveAt, liveFindings, takeLive } from './index.ts';
import { AGE_MET_MS, AGE_OTHER_MS } from './limits.ts';
import { idsAt, made, T0, taken } from './test-messages.ts';

describe('the live set', () => {
  const a = made({ id: 'a', expires: 600 });
  const update = made({ id: 'b', type: 'Update', sent: 10, refs: [['a', 0]], expires: 600 });
  const cancel = made({ id: 'c', type: 'Cancel', sent: 20, refs: [['b', 10]] });
  it.each<[string, readonly CapAlert[], number, readonly string[]]>([
    ['an alert', [a], 30, ['a']],
    ['ends', [a], 600, []],
    ['Update replaces', [a, update], 30, ['b']],
    ['Cancel withdraws what was replaced too, and is not live', [a, update, cancel], 30, []],
    ['before the Cancel was sent', [a, made({ id: 'c', type: 'Cancel', sent: 120, refs: [['a', 0]] })], 30, ['a']],
    ['a late original is born dead', [cancel, update, a], 30, []],
    [
      'Ack and Error do nothing',
      [a, made({ id: 'c', type: 'Ack', refs: [['a', 0]] }), made({ id: 'd', type: 'Error' })],
      30,
      ['a'],
    ],
    [
      'an Alert with references replaces nothing',
      [a, made({ id: 'b', refs: [['a', 0]], expires: 60 })],
      30,
      ['a', 'b'],
    ],
    ['a reference to itself is ignored', [made({ id: 'a', type: 'Update', refs: [['a', 0]], expires: 60 })], 30, ['a']],
    [
      'a reference to what was sent later is ignored',
      [a, made({ id: 'b', type: 'Update', refs: [['a', 99]], expires: 60 })],
      30,
      ['a', 'b'],
    ],
    [
      'a circle at one instant loses nothing',
      [
        made({ id: 'a', type: 'Update', refs: [['b', 0]], expires: 60 }),
        made({ id: 'b', type: 'Update', refs: [['a', 0]], expires: 60 }),
      ],
      30,
      ['a', 'b'],
    ],
    [
      'a circle over time: the later replaces',
      [
        made({ id: 'a', type: 'Update', refs: [['b', 0]], expires: 60 }),
        made({ id: 'b', type: 'Update', sent: 5, refs: [['a', 0]], expires: 60 }),
      ],
      30,
      ['b'],
    ],
    [
      'an exercise ends no real alert',
      [a, made({ id: 'c', type: 'Cancel', status: 'Exercise', sent: 5, refs: [['a', 0]] })],
      30,
      ['a'],
    ],
    ['the later content of one identifier counts', [a, made({ id: 'a', sent: 5, expires: 20 })], 30, []],
    [
      'a Cancel does not reach what was sent anew after it',
      [made({ id: 'c', type: 'Cancel', sent: 5, refs: [['a', 0]] }), made({ id: 'a', sent: 10, expires: 60 })],
      30,
      ['a'],
    ],
    ['an alert from the future is not there yet', [made({ id: 'a', sent: 1e6, expires: 2e6 })], 30, []],
    ['a content from the future hides nothing', [a, made({ id: 'a', sent: 1e6, expires: 2e6 })], 30, ['a']],
    ['a clock that is ahead', [made({ id: 'a', sent: 40, expires: 60 })], 30, ['a']],
    ['no sent', [{ ...a, sent: 'today' }], 30, []],
  ])('%s', (_, messages, minutes, expected) => {
    expect(idsAt(taken(messages), minutes)).toEqual(expected);
    expect(idsAt(taken(messages.toReversed()), minutes)).toEqual(expected);
  });

  it('compares sent as an instant', () => {
    const late = {
      ...cancel,
      references: [{ sender: cancel.sender, identifier: 'a', sent: '2031-05-04T10:00:00+02:00' }],
    };
    expect(idsAt(taken([a, late]), 30)).toEqual([]);
  });

  it('keeps the lanes apart', () => {
    const state = taken([
      a,
      made({ id: 'x', status: 'Exercise', expires: 60 }),
      made({ id: 'a', status: 'Test', expires: 60 }),
    ]);
    expect([idsAt(state, 30), idsAt(state, 30, 'exercise'), idsAt(state, 30, 'test')]).toEqual([['a'], ['x'], ['a']]);
  });

  it.each([
    ['Met', AGE_MET_MS],
    ['Infra', AGE_OTHER_MS],
  ])('without an end ages out: %s', (category, ms) => {
    const state = taken([made({ id: 'a', category })]);
    expect(liveAt(state, T0 + ms - 1)).toMatchObject([{ isEndGiven: false, endMs: T0 + ms }]);
    expect(liveAt(state, T0 + ms)).toEqual([]);
  });

  it('lives until the latest of its infos ends', () => {
    const [long, short] = [a.infos[0], made({ id: 'x', expires: 20 }).infos[0]];
    const state = taken([made({ id: 'a', infos: [short, long].flatMap((one) => one ?? []) })]);
    expect([idsAt(state, 30), idsAt(state, 600)]).toEqual([['a'], []]);
  });

  it('ends what the parameter expiredReferences lists', () => {
    const [info] = a.infos;
    const value = `${a.sender},a,${a.sent} junk`;
    const infos = info === undefined ? [] : [{ ...info, parameters: [{ valueName: 'expiredReferences', value }] }];
    expect(idsAt(taken([a, made({ id: 'n', sent: 5, infos })]), 30)).toEqual(['n']);
  });

  it('tells what is odd', () => {
    const state = taken([
      a,
      { ...a, note: 'x' },
      made({
        id: 'b',
        type: 'Update',
        refs: [
          ['b', 0],
          ['a', 9],
        ],
      }),
    ]);
    expect(liveFindings(state).map(({ identifier, code }) => [identifier, code])).toEqual([
      ['a', 'LIVE_OTHER_CONTENT'],
      ['b', 'LIVE_SELF_REFERENCE'],
      ['b', 'LIVE_LATER_REFERENCE'],
    ]);
  });

  it('an older state stays as it was', () => {
    const first = taken([a]);
    const second = takeLive(first, update);
    const third = takeLive(second, cancel);
    expect([first, second, third, first, second].map((state) => idsAt(state, 30))).toEqual([
      ['a'],
      ['b'],
      [],
      ['a'],
      ['b'],
    ]);
  });
});
