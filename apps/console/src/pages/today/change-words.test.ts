import type { EntityChange } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { changeWords } from './change-words.ts';

const NOTHING: EntityChange = {
  kind: 'entity',
  gone: [],
  back: [],
  joined: [],
  left: [],
  added: [],
  removed: [],
  linksAdded: [],
  linksRemoved: [],
  flagsAdded: [],
  flagsRemoved: [],
  verdictsAdded: [],
  verdictsRemoved: [],
  more: 0,
};
const said = { member: 'register/a', property: 'name', value: 'Drusk' };
const link = { text: 'Veshtari owns Drusk', verb: 'owns', schema: 'Ownership', other: 'register/b' };

const flag = { type: 'owner-on-list', text: 'Brannoc Veshtari, who is on a list, stands 3 steps above with 55 %.' };
const verdict = { regime: 'eu', ground: 'owned', text: 'It counts as that of listed persons.' } as const;

test.each<[Partial<EntityChange>, string[]]>([
  [{ gone: ['eu_fsf/a'] }, ['no longer in EU list']],
  [{ back: ['own:watch/a'], added: [said] }, ['again in watch', '1 value new']],
  [{ added: [said, said], removed: [said] }, ['2 values new', '1 value gone']],
  [
    { linksAdded: [link], linksRemoved: [link, link], more: 4 },
    ['1 link new', '2 links gone', 'and 4 further changes'],
  ],
  [
    { flagsAdded: [flag, flag], flagsRemoved: [flag], verdictsAdded: [verdict], added: [said] },
    ['is owned by listed ones by the rules of the European Union', '2 red flags new', '1 red flag gone', '1 value new'],
  ],
  [
    { verdictsRemoved: [{ ...verdict, regime: 'uk', ground: 'controlled' }] },
    ['is no longer controlled by a listed one by the rules of the United Kingdom'],
  ],
  [{ joined: ['register/b'] }, ['is one with register/b']],
])('%j', (change, words) => expect(changeWords({ ...NOTHING, ...change })).toEqual(words));

test('new hits of a search', () => {
  const hit = { id: 'eu-1', dataset: 'eu_fsf', caption: 'Brannoc Veshtari', schema: 'Person', score: 0.9 };
  expect(changeWords({ kind: 'search', hits: [hit, hit] })).toEqual(['2 new hits']);
});
