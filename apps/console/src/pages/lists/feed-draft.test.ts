import { expect, test } from 'vitest';
import { feedEditOf, feedFaults, NEW_FEED } from './feed-draft.ts';
import { knownDraft } from './known-feeds.ts';

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

test('a known feed fills in what it brings, from where, how often and on what basis', () => {
  const known = {
    dataset: 'weather',
    title: 'Weather: warnings',
    sector: 'crises',
    owner: 'A weather service',
    legalBasis: 'Decision 1',
    reads: 'hazards',
    location: 'https://weather.example/feed',
  } as const;
  const draft = knownDraft({ ...known, everyMinutes: 6 });
  expect(feedFaults(draft)).toEqual([]);
  expect(feedEditOf(draft)).toEqual({
    dataset: 'weather',
    title: 'Weather: warnings',
    reads: 'hazards',
    location: 'https://weather.example/feed',
    everyMinutes: 6,
    legalBasis: 'Decision 1',
    enabled: true,
  });
  expect(knownDraft(known).everyMinutes).toBe(NEW_FEED.everyMinutes);
});
