import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What an authority sets for its node; every value has a default that suits most. */
export interface Settings {
  /** Shown in the console and on decision files. */
  readonly authority: string;
  /** From this score on a hit is worth a person's look. */
  readonly threshold: number;
  /** The same for names found within free text. */
  readonly freeTextThreshold: number;
  /** Hits per subject at most. */
  readonly limit: number;
  /** Whether a second person decides: never, for confirmations, for all. */
  readonly fourEyes: 'off' | 'confirm' | 'all';
  readonly paymentClockHours: number;
  readonly customerClockHours: number;
  /** The first report of an event is due within 24 hours (Implementing Regulation (EU) 2021/581, Articles 7 to 9). */
  readonly vesselClockHours: number;
  /** From this score on what was found at sea is worth a person's look. */
  readonly vesselThreshold: number;
  /** How long an alert about a hazard may wait; a pinned one waits a quarter of an hour. */
  readonly hazardClockHours: number;
  readonly goodsClockHours: number;
  /** From this score on a vessel near a cable that broke is worth a person's look. */
  readonly faultThreshold: number;
  /** From this score on a declaration is worth a person's look. */
  readonly goodsThreshold: number;
  /** Tracks are kept so long; those of pleasure craft a shorter time, since they are mostly of one person. */
  readonly trackDays: number;
  readonly pleasureTrackDays: number;
  /** Declarations are kept so long: documents of customs for three years at least (Regulation (EU) No 952/2013, Article 51). */
  readonly declarationDays: number;
  /** How long a dismissal is remembered before it is looked at again. */
  readonly dismissalReviewMonths: number;
  readonly signedOutAfterMinutes: number;
}

export const defaultSettings: Settings = {
  authority: 'Exercise authority',
  threshold: 0.7,
  freeTextThreshold: 0.85,
  limit: 10,
  fourEyes: 'off',
  paymentClockHours: 24,
  customerClockHours: 120,
  vesselClockHours: 24,
  vesselThreshold: 0.55,
  hazardClockHours: 4,
  goodsClockHours: 48,
  faultThreshold: 0.5,
  goodsThreshold: 0.6,
  trackDays: 365,
  pleasureTrackDays: 30,
  declarationDays: 1827,
  dismissalReviewMonths: 12,
  signedOutAfterMinutes: 15,
};

const KEY = 'settings';

export async function readSettings(db: Kysely<Tables>): Promise<Settings> {
  const row = await db.selectFrom('setting').where('key', '=', KEY).select('value').executeTakeFirst();
  return { ...defaultSettings, ...(row?.value as Partial<Settings> | undefined) };
}

export async function writeSettings(db: Kysely<Tables>, settings: Settings, by: string): Promise<void> {
  await writeSetting(db, KEY, settings, by);
}

/** One value under a key of its own, such as the node's secret for pseudonyms. */
export async function readSetting(db: Kysely<Tables>, key: string): Promise<unknown> {
  const row = await db.selectFrom('setting').where('key', '=', key).select('value').executeTakeFirst();
  return row?.value;
}

export async function writeSetting(db: Kysely<Tables>, key: string, value: unknown, by: string): Promise<void> {
  const row = { key, value: JSON.stringify(value), changed_by: by };
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ value: row.value, changed_by: by, changed_at: new Date() }),
    )
    .execute();
}
