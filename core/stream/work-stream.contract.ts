import { describe, expect, test } from 'vitest';
import type { Consumer, WorkItem, WorkStream } from './work-stream.ts';

/** What every implementation of `WorkStream` must do; each implementation's test file calls it with its own maker. */
export function workStreamContract(name: string, makeStream: () => Promise<WorkStream>): void {
  describe(`${name} as a WorkStream`, () => {
    test('does all that was accepted, each key in order', async () => {
      const stream = await makeStream();
      const topic = freshTopic();
      const items = Array.from({ length: 300 }, (_, i) => ({ key: `k${i % 7}`, payload: { n: i } }));
      await stream.publish(topic, items);
      const seen: WorkItem[] = [];
      await consumeUntil(
        () => seen.length >= 300,
        [1, 2].map(() => stream.consume(topic, async (batch) => void seen.push(...batch), { batchMax: 11 })),
      );
      expect(seen).toHaveLength(300);
      for (let k = 0; k < 7; k++) {
        const numbers = seen.filter((item) => item.key === `k${k}`).map((item) => (item.payload as { n: number }).n);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }
      expect(await stream.waiting(topic)).toBe(0);
    });

    test('tries again what failed, and lets the others pass', async () => {
      const stream = await makeStream();
      const topic = freshTopic();
      await stream.publish(
        topic,
        [1, 2, 3].map((n) => ({ key: 'same', payload: { n } })),
      );
      const done: number[] = [];
      let failures = 0;
      const consumer = stream.consume(
        topic,
        async (batch) => {
          const numbers = batch.map((item) => (item.payload as { n: number }).n);
          if (numbers.includes(2) && failures < 3) {
            failures++;
            throw new Error('not yet');
          }
          done.push(...numbers);
        },
        { pollMs: 20 },
      );
      await consumeUntil(() => done.length === 3, [consumer]);
      expect([...done].sort((a, b) => a - b)).toEqual([1, 2, 3]);
    });

    test('sets aside what always fails', async () => {
      const stream = await makeStream();
      const topic = freshTopic();
      await stream.publish(topic, [{ key: 'bad', payload: {} }]);
      const errors: unknown[] = [];
      const consumer = stream.consume(
        topic,
        async () => {
          throw new Error('never');
        },
        { pollMs: 20, attemptsMax: 2, onError: (error) => void errors.push(error) },
      );
      await consumeUntil(() => errors.length === 2, [consumer]);
      expect(await stream.setAside(topic)).toBe(1);
      expect(await stream.waiting(topic)).toBe(0);
    });

    test('keeps the work when its effects are undone', async () => {
      const stream = await makeStream();
      const topic = freshTopic();
      await stream.publish(topic, [{ key: 'a', payload: {} }]);
      let calls = 0;
      const consumer = stream.consume(
        topic,
        async (_batch, tx) => {
          calls++;
          await tx
            .insertInto('setting')
            .values({ key: `${topic}-${calls}`, value: '1', changed_by: 'test' })
            .execute();
          if (calls === 1) throw new Error('after writing');
          const written = await tx.selectFrom('setting').where('key', 'like', `${topic}-%`).select('key').execute();
          expect(written).toEqual([{ key: `${topic}-2` }]);
        },
        { pollMs: 20 },
      );
      await consumeUntil(() => calls === 2, [consumer]);
      expect(await stream.waiting(topic)).toBe(0);
    });

    test('ends after the batch at hand', async () => {
      const stream = await makeStream();
      const topic = freshTopic();
      await stream.publish(topic, [{ key: 'a', payload: {} }]);
      let finished = false;
      const { promise: started, resolve: begun } = Promise.withResolvers<void>();
      const consumer = stream.consume(topic, async () => {
        begun();
        await new Promise((done) => setTimeout(done, 100));
        finished = true;
      });
      await started;
      await consumer.close();
      expect(finished).toBe(true);
    });
  });
}

let topics = 0;
const freshTopic = () => `contract-${process.pid}-${++topics}`;

async function consumeUntil(done: () => boolean, consumers: Consumer[]): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!done() && Date.now() < deadline) await new Promise((next) => setTimeout(next, 10));
  await Promise.all(consumers.map((consumer) => consumer.close()));
}
