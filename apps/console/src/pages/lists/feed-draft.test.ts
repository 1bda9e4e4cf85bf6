import { expect, test } from 'vitest';
import { feedEditOf, feedFaults, NEW_FEED } from './feed-draft.ts';

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
  });
  expect(feedEditOf({ ...NEW_FEED, title: 'EU', dataset: 'eu_fsf', location: '/srv/eu', legalBasis: 'R' })).toEqual({
    title: 'EU',
    dataset: 'eu_fsf',
    enabled: true,
    location: '/srv/eu',
    everyMinutes: 360,
    legalBasis: 'R',
  });
});
