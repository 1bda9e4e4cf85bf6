import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byMessages } from './take-turn.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Channels that hear one another at once, as tabs do nearly. */
function makeAir() {
  const all = new Map<object, ((event: MessageEvent) => void)[]>();
  const channel = () => {
    const own = {
      postMessage: (data: unknown) => {
        for (const [other, listeners] of all) {
          if (other !== own) for (const listener of listeners) listener(new MessageEvent('message', { data }));
        }
      },
      addEventListener: (_: string, listener: unknown) => {
        if (typeof listener === 'function') all.set(own, [(event) => void listener(event)]);
      },
      close: () => void all.delete(own),
    };
    return own;
  };
  return channel;
}

test('one tab alone sounds within a quarter of a second', () => {
  const sounds = vi.fn();
  byMessages(makeAir()(), sounds, 'a');
  vi.advanceTimersByTime(250);
  expect(sounds).toHaveBeenCalledTimes(1);
});

test('of three tabs that ask at once, one sounds; when it ends another does, and never two', () => {
  const air = makeAir();
  const sounding = new Set<string>();
  const ends = new Map(['b', 'a', 'c'].map((tab) => [tab, byMessages(air(), () => sounding.add(tab), tab)]));
  vi.advanceTimersByTime(20_000);
  expect([...sounding]).toEqual(['a']);
  ends.get('a')?.();
  sounding.clear();
  vi.advanceTimersByTime(20_000);
  expect([...sounding]).toEqual(['b']);
});

test('a tab that went away without a word loses its turn to the next', () => {
  const air = makeAir();
  const first = air();
  byMessages(first, () => undefined, 'a');
  vi.advanceTimersByTime(250);
  const sounds = vi.fn();
  byMessages(air(), sounds, 'b');
  vi.advanceTimersByTime(10_000);
  expect(sounds).not.toHaveBeenCalled();
  first.close();
  vi.advanceTimersByTime(6000);
  expect(sounds).toHaveBeenCalledTimes(1);
});
