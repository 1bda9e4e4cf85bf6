import { expect, it } from 'vitest';
import { Together } from './together.ts';

/** Asks whose answers come when they are told to. */
function heldUp(options: ConstructorParameters<typeof Together<string, string>>[1] = { max: 100 }) {
  const batches: string[][] = [];
  const answers: PromiseWithResolvers<void>[] = [];
  const together = new Together<string, string>(async (items) => {
    batches.push([...items]);
    const answer = Promise.withResolvers<void>();
    answers.push(answer);
    await answer.promise;
    return items.map((item) => item.toUpperCase());
  }, options);
  return { together, batches, answers };
}

const turn = () => new Promise((done) => setTimeout(done, 0));

it('asks for the first at once, and together for what comes meanwhile; each gets its own answer', async () => {
  const { together, batches, answers } = heldUp();
  const first = together.ask('a');
  await turn();
  const others = Promise.all([together.ask('b'), together.ask('c')]);
  await turn();
  expect(batches).toEqual([['a']]);
  answers[0]?.resolve();
  expect(await first).toBe('A');
  await turn();
  expect(batches).toEqual([['a'], ['b', 'c']]);
  answers[1]?.resolve();
  expect(await others).toEqual(['B', 'C']);
});

it('tells of a failure those who were asked for, and nobody else', async () => {
  const { together, answers } = heldUp();
  const first = together.ask('a');
  await turn();
  const second = together.ask('b');
  answers[0]?.reject(new Error('the store is away'));
  await expect(first).rejects.toThrow('away');
  await turn();
  answers[1]?.resolve();
  expect(await second).toBe('B');
});

it('asks for no more at once than it may, and alone for what is too heavy', async () => {
  const { together, batches, answers } = heldUp({ max: 3, weightOf: ({ length }) => length, weightMax: 5 });
  const all = ['a', 'bb', 'cc', 'dddddddd', 'e', 'f', 'g', 'h'].map((item) => together.ask(item));
  for (let n = 0; n < 6; n += 1) {
    await turn();
    answers[n]?.resolve();
  }
  await Promise.all(all);
  expect(batches).toEqual([['a', 'bb', 'cc'], ['dddddddd'], ['e', 'f', 'g'], ['h']]);
});
