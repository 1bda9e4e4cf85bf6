import type { ColumnType } from 'kysely';

export type Time = ColumnType<Date, Date | string | undefined, Date | string>;
export type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** JSON is written as text, so that arrays are never taken for PostgreSQL arrays. */
export type Json<T> = ColumnType<T, string, string>;
export type JsonDefault<T> = ColumnType<T, string | undefined, string>;
export type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** First edition in which a value was said, and the last one where it is gone. */
export type ValueAge = readonly [first: number, last: number | null];
/** Per property and value. */
export type Ages = Readonly<Record<string, Readonly<Record<string, ValueAge>>>>;
