import { describe, expect, it } from 'vitest';
import { idleState } from './idle.ts';

const MINUTE_MS = 60_000;

describe('idleState', () => {
  it.each([
    [0, 15, 'busy'],
    [12.9, 15, 'busy'],
    [13, 15, 'soon'],
    [14.99, 15, 'soon'],
    [15, 15, 'over'],
    [0.2, 1, 'busy'],
    [0.5, 1, 'soon'],
  ])('%s min without input, session of %s min: %s', (minutes, after, state) => {
    expect(idleState(0, minutes * MINUTE_MS, after)).toBe(state);
  });
});
