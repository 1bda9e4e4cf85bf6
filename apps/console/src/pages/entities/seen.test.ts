import { expect, test } from 'vitest';
import { seenText } from './seen.ts';

test.each([
  ['2026-09-02T10:00:00Z', '2026-11-23T10:00:00Z', '2 Sep – 23 Nov'],
  ['2026-10-19T08:00:00Z', '2026-10-19T10:00:00Z', '19 Oct'],
  ['2025-09-02T10:00:00Z', '2026-11-23T10:00:00Z', '2 Sep 25 – 23 Nov 26'],
])('%s to %s', (first, last, text) => expect(seenText(first, last)).toBe(text));
