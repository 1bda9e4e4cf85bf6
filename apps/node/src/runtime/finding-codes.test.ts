import { expect, test } from 'vitest';
import { nodeFinding } from './finding-codes.ts';
import { INGEST_AS } from './ingest-work.ts';

test('who did not say what a file is for is told all that can be said', () => {
  const words = nodeFinding('ING-104').message.split(/[^a-z]+/u);
  expect(words).toEqual(expect.arrayContaining([...INGEST_AS]));
});
