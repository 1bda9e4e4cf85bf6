import type { Thresholds } from '@quintet/node/api';

/** Bounds of each number, as the node holds them; words for what is out of bounds name them. */
export const BOUNDS = {
  threshold: { min: 0.5, max: 1, step: 0.01 },
  freeTextThreshold: { min: 0.5, max: 1, step: 0.01 },
  limit: { min: 1, max: 500, step: 1 },
  paymentClockHours: { min: 0.1, max: 720, step: 0.1 },
  customerClockHours: { min: 0.1, max: 8760, step: 0.1 },
  vesselThreshold: { min: 0.1, max: 1, step: 0.01 },
  vesselClockHours: { min: 0.1, max: 8760, step: 0.1 },
  hazardClockHours: { min: 0.1, max: 8760, step: 0.1 },
  faultThreshold: { min: 0.1, max: 1, step: 0.01 },
  goodsThreshold: { min: 0.1, max: 1, step: 0.01 },
  goodsClockHours: { min: 0.1, max: 8760, step: 0.1 },
  trackDays: { min: 1, max: 3660, step: 1 },
  pleasureTrackDays: { min: 1, max: 3660, step: 1 },
  declarationDays: { min: 1, max: 7320, step: 1 },
  dismissalReviewMonths: { min: 1, max: 120, step: 1 },
  signedOutAfterMinutes: { min: 1, max: 1440, step: 1 },
} as const satisfies Partial<Record<keyof Thresholds, { min: number; max: number; step: number }>>;
export type NumberSetting = keyof typeof BOUNDS;

/** Numbers stay text while they are typed, so that `0.` and an empty field are not fought. */
export type ThresholdDraft = Readonly<Record<NumberSetting, string>> & Pick<Thresholds, 'fourEyes' | 'authority'>;

const NUMBER_SETTINGS = Object.keys(BOUNDS) as NumberSetting[];

export const draftOf = (settings: Thresholds): ThresholdDraft => ({
  threshold: settings.threshold.toFixed(2),
  freeTextThreshold: settings.freeTextThreshold.toFixed(2),
  limit: String(settings.limit),
  paymentClockHours: String(settings.paymentClockHours),
  customerClockHours: String(settings.customerClockHours),
  vesselThreshold: settings.vesselThreshold.toFixed(2),
  vesselClockHours: String(settings.vesselClockHours),
  hazardClockHours: String(settings.hazardClockHours),
  faultThreshold: settings.faultThreshold.toFixed(2),
  goodsThreshold: settings.goodsThreshold.toFixed(2),
  goodsClockHours: String(settings.goodsClockHours),
  trackDays: String(settings.trackDays),
  pleasureTrackDays: String(settings.pleasureTrackDays),
  declarationDays: String(settings.declarationDays),
  dismissalReviewMonths: String(settings.dismissalReviewMonths),
  signedOutAfterMinutes: String(settings.signedOutAfterMinutes),
  fourEyes: settings.fourEyes,
  authority: settings.authority,
});

/** A number as typed; a decimal comma is read too. Undefined when it is none or out of its bounds. */
export function numberOf(text: string, setting: NumberSetting): number | undefined {
  const clean = text.trim().replace(',', '.');
  if (!/^\d+(\.\d*)?$/.test(clean)) return undefined;
  const number = Number(clean);
  const { min, max, step } = BOUNDS[setting];
  if (number < min || number > max) return undefined;
  return step === 1 && !Number.isInteger(number) ? undefined : number;
}

/** The settings of a draft, or the fields that are wrong. */
export function settingsOf(
  draft: ThresholdDraft,
): { readonly settings: Thresholds } | { readonly wrong: readonly (NumberSetting | 'authority')[] } {
  const wrong: (NumberSetting | 'authority')[] = NUMBER_SETTINGS.filter(
    (setting) => numberOf(draft[setting], setting) === undefined,
  );
  if (draft.authority.trim() === '') wrong.push('authority');
  if (wrong.length > 0) return { wrong };
  const number = (setting: NumberSetting) => numberOf(draft[setting], setting) ?? 0;
  return {
    settings: {
      threshold: number('threshold'),
      freeTextThreshold: number('freeTextThreshold'),
      limit: number('limit'),
      paymentClockHours: number('paymentClockHours'),
      customerClockHours: number('customerClockHours'),
      vesselThreshold: number('vesselThreshold'),
      vesselClockHours: number('vesselClockHours'),
      hazardClockHours: number('hazardClockHours'),
      faultThreshold: number('faultThreshold'),
      goodsThreshold: number('goodsThreshold'),
      goodsClockHours: number('goodsClockHours'),
      trackDays: number('trackDays'),
      pleasureTrackDays: number('pleasureTrackDays'),
      declarationDays: number('declarationDays'),
      dismissalReviewMonths: number('dismissalReviewMonths'),
      signedOutAfterMinutes: number('signedOutAfterMinutes'),
      fourEyes: draft.fourEyes,
      authority: draft.authority.trim(),
    },
  };
}
