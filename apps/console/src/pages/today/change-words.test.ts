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
  ownersAdded: [],
  ownersRemoved: [],
  flagsAdded: [],
  flagsRemoved: [],
  verdictsAdded: [],
  verdictsRemoved: [],
  more: 0,
};
const said = { member: 'register/a', property: 'name', value: 'Drusk' };
const owner = { key: 'register/b', text: 'Brannoc Veshtari (51 %)' };
const link = { text: 'Veshtari owns Drusk', verb: 'owns', schema: 'Ownership', other: 'register/b' };

const flag = { type: 'owner-on-list', text: 'Brannoc Veshtari, who is on a list, stands 3 steps above with 55 %.' };

test.each<[Partial<EntityChange>, string[]]>([
  [{ gone: ['eu_fsf/a'] }, ['no longer in EU list']],
  [{ back: ['own:watch/a'], added: [said] }, ['back in watch', '1 new value']],
  [{ added: [said, said], removed: [said] }, ['2 new values', '1 value gone']],
  [
    { linksAdded: [link], linksRemoved: [link, link], more: 4 },
    ['1 new link', '2 links gone', 'and 4 further changes'],
  ],
  [
    { flagsAdded: [flag, flag], flagsRemoved: [flag], added: [said] },
    ['2 new red flags', '1 red flag gone', '1 new value'],
  ],
  [{ ownersAdded: [owner], ownersRemoved: [owner, owner] }, ['1 new beneficial owner', '2 beneficial owners gone']],
  [{ joined: ['register/b'] }, ['now one with register/b']],
])('%j', (change, words) => expect(changeWords({ ...NOTHING, ...change })).toEqual(words));

test('new hits of a search', () => {
  const hit = { id: 'eu-1', dataset: 'eu_fsf', caption: 'Brannoc Veshtari', schema: 'Person', score: 0.9 };
  expect(changeWords({ kind: 'search', hits: [hit, hit] })).toEqual(['2 new hits']);
});
