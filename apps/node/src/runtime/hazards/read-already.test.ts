import { hash } from 'node:crypto';
import { readHazardMessage } from '@quintet/core/observe/hazards';
import { afterEach, expect, test } from 'vitest';
import { warning } from '../../testing/hazard-messages.ts';
import { ReadAlready } from './read-already.ts';

const [here, there] = [new ReadAlready(), new ReadAlready()];
afterEach(() => {
  here.close();
  there.close();
});

test('what one thread read the other has once, for the same bytes of the same feed', async () => {
  const bytes = new TextEncoder().encode(warning({ id: 'A', at: new Date('2031-05-04T10:00:00Z') }));
  const file = await readHazardMessage(bytes, { nowMs: Date.parse('2031-05-04T10:01:00Z'), dataset: 'feed' });
  const large = new Uint8Array(100_000);
  for (const one of [bytes, large]) here.tell('feed', one, hash('sha256', one, 'hex'), file);
  await new Promise((done) => setTimeout(done, 50));
  expect(there.take('other', bytes)).toBeUndefined();
  expect(there.take('feed', large)).toBeUndefined();
  expect(there.take('feed', bytes)).toEqual(file);
  expect(there.take('feed', bytes)).toBeUndefined();
});
