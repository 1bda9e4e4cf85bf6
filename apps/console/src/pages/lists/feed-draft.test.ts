import { expect, test } from 'vitest';
import { feedEditOf, feedFaults, NEW_FEED } from './feed-draft.ts';
import { KNOWN_FEEDS, knownDraft } from './known-feeds.ts';

test.each([
  [{}, ['title', 'dataset']],
  [{ title: 'EU', dataset: 'eu_fsf' }, []],
  [{ title: 'EU', dataset: 'EU list' }, ['dataset']],
  [{ title: 'EU', dataset: 'eu_fsf', everyMinutes: '0' }, ['everyMinutes']],
  [{ title: 'EU', dataset: 'eu_fsf', everyMinutes: '525601' }, ['everyMinutes']],
  [{ title: 'EU', dataset: 'eu_fsf', everyMinutes: '' }, []],
])('%o', (change, faults) => expect(feedFaults({ ...NEW_FEED, ...change })).toEqual(faults));

test('empty fields are left out', () => {
  expect(feedEditOf({ ...NEW_FEED, title: ' EU ', dataset: 'eu_fsf', everyMinutes: '' })).toEqual({
    title: 'EU',
    dataset: 'eu_fsf',
    enabled: true,
    reads: 'list',
  });
  expect(feedEditOf({ ...NEW_FEED, title: 'EU', dataset: 'eu_fsf', location: '/srv/eu', legalBasis: 'R' })).toEqual({
    title: 'EU',
    dataset: 'eu_fsf',
    enabled: true,
    reads: 'list',
    location: '/srv/eu',
    everyMinutes: 360,
    legalBasis: 'R',
  });
});

test('a known feed fills in what it brings, from where and how often', () => {
  const [known] = KNOWN_FEEDS;
  const draft = knownDraft(known);
  expect(feedFaults(draft)).toEqual([]);
  expect(feedEditOf(draft)).toMatchObject({ dataset: 'gdacs', reads: 'hazards', everyMinutes: 6 });
});
