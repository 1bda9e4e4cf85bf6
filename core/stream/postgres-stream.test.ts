import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../store/index.ts';
import { testStore } from '../testing/test-store.ts';
import { postgresStream } from './postgres-stream.ts';
import { workStreamContract } from './work-stream.contract.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

workStreamContract('PostgreSQL', () => postgresStream(store));
