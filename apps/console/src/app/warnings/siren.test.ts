import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERY_MS, Siren } from './siren.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A browser that lets the page sound at once, or only after `allow` is called within a press. */
function makeSiren(allowed: boolean) {
  let press: () => void = () => undefined;
  const resume = () =>
    allowed
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          press = resolve;
        });
  const play = vi.fn();
  const ended = vi.fn();
  const siren = new Siren({
    // Of a context only this is used before it is played on.
    makeContext: () => ({ resume }) as AudioContext,
    takeTurn: (onTurn) => {
      onTurn();
      return ended;
    },
    play,
  });
  return { siren, play, ended, press: () => press() };
}

test('it sounds at once, every 30 seconds, and stops', async () => {
  const { siren, play, ended } = makeSiren(true);
  siren.start();
  await vi.advanceTimersByTimeAsync(10);
  expect(play).toHaveBeenCalledTimes(1);
  siren.start();
  await vi.advanceTimersByTimeAsync(2 * EVERY_MS + 10);
  expect(play).toHaveBeenCalledTimes(3);
  siren.stop();
  await vi.advanceTimersByTimeAsync(10 * EVERY_MS);
  expect(play).toHaveBeenCalledTimes(3);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(siren.state).toBe('silent');
});

test('where the browser forbids it, it says so and begins with the press', async () => {
  const { siren, play, press } = makeSiren(false);
  siren.start();
  await vi.advanceTimersByTimeAsync(300);
  expect(siren.state).toBe('blocked');
  expect(play).not.toHaveBeenCalled();
  siren.allow();
  press();
  await vi.advanceTimersByTimeAsync(10);
  expect(siren.state).toBe('sounding');
  expect(play).toHaveBeenCalledTimes(1);
});

test('what was taken before the browser allowed it never sounds', async () => {
  const { siren, play, press } = makeSiren(false);
  siren.start();
  await vi.advanceTimersByTimeAsync(300);
  siren.stop();
  press();
  await vi.advanceTimersByTimeAsync(EVERY_MS);
  expect(play).not.toHaveBeenCalled();
});

test('a tab whose turn comes when another was stopped waits to hear whether the warning was taken', async () => {
  let turn: () => void = () => undefined;
  const play = vi.fn();
  const siren = new Siren({
    makeContext: () => ({ resume: () => Promise.resolve() }) as AudioContext,
    takeTurn: (onTurn) => {
      turn = onTurn;
      return () => undefined;
    },
    play,
  });
  siren.start();
  await vi.advanceTimersByTimeAsync(40_000);
  turn();
  await vi.advanceTimersByTimeAsync(1000);
  siren.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(play).not.toHaveBeenCalled();
  siren.start();
  await vi.advanceTimersByTimeAsync(40_000);
  turn();
  await vi.advanceTimersByTimeAsync(6000);
  expect(play).toHaveBeenCalledTimes(1);
});

test('a browser without sound', () => {
  const siren = new Siren({
    makeContext: () => {
      throw new Error('none');
    },
    takeTurn: () => () => undefined,
    play: () => undefined,
  });
  siren.start();
  expect(siren.state).toBe('none');
});
