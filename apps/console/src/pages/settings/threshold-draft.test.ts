import type { Thresholds } from '@quintet/node/api';
import { describe, expect, test } from 'vitest';
import { draftOf, numberOf, settingsOf } from './threshold-draft.ts';

const settings: Thresholds = {
  threshold: 0.7,
  freeTextThreshold: 0.85,
  limit: 10,
  fourEyes: 'confirm',
  paymentClockHours: 24,
  customerClockHours: 72,
  vesselThreshold: 0.6,
  vesselClockHours: 24,
  hazardClockHours: 4,
  faultThreshold: 0.5,
  goodsThreshold: 0.6,
  goodsClockHours: 48,
  trackDays: 90,
  pleasureTrackDays: 30,
  declarationDays: 1827,
  dismissalReviewMonths: 12,
  signedOutAfterMinutes: 15,
  authority: 'Financial Intelligence Unit',
};

describe('settings as they are typed', () => {
  test('reading and saving unchanged settings changes nothing', () => {
    expect(settingsOf(draftOf(settings))).toEqual({ settings });
  });

  test.each([
    ['0.72', 'threshold', 0.72],
    ['0,72', 'threshold', 0.72],
    ['0.49', 'threshold', undefined],
    ['1.01', 'threshold', undefined],
    ['', 'threshold', undefined],
    ['1e3', 'limit', undefined],
    ['1.5', 'limit', undefined],
    ['-1', 'limit', undefined],
    ['0.5', 'paymentClockHours', 0.5],
    ['0.4', 'vesselThreshold', 0.4],
    ['0.5', 'trackDays', undefined],
    ['0.5', 'hazardClockHours', 0.5],
    ['0,62', 'goodsThreshold', 0.62],
    ['0.05', 'faultThreshold', undefined],
    ['30', 'pleasureTrackDays', 30],
  ] as const)('%s for %s', (text, setting, number) => {
    expect(numberOf(text, setting)).toBe(number);
  });

  test('all wrong fields are named at once', () => {
    expect(settingsOf({ ...draftOf(settings), limit: 'ten', threshold: '2', authority: ' ' })).toEqual({
      wrong: ['threshold', 'limit', 'authority'],
    });
  });
});
