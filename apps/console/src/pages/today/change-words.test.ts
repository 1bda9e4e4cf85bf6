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
  more: 0,
};
const said = { member: 'register/a', property: 'name', value: 'Drusk' };
const link = { text: 'Veshtari owns Drusk', verb: 'owns', schema: 'Ownership', other: 'register/b' };

test.each([
  [{ gone: ['eu_fsf/a'] }, ['no longer in EU list']],
  [{ back: ['own:watch/a'], added: [said] }, ['again in watch', '1 value new']],
  [{ added: [said, said], removed: [said] }, ['2 values new', '1 value gone']],
  [
    { linksAdded: [link], linksRemoved: [link, link], more: 4 },
    ['1 link new', '2 links gone', 'and 4 further changes'],
  ],
  [{ joined: ['register/b'] }, ['is one with register/b']],
])('%j', (change, words) => expect(changeWords({ ...NOTHING, ...change })).toEqual(words));

test('new hits of a search', () => {
  const hit = { id: 'eu-1', dataset: 'eu_fsf', caption: 'Brannoc Veshtari', schema: 'Person', score: 0.9 };
  expect(changeWords({ kind: 'search', hits: [hit, hit] })).toEqual(['2 new hits']);
});
