import { NO_OWN_KEYS, type OwnKeys, parseOwnKeys } from './keys/own-keys.ts';

type PerTable<T> = Readonly<Record<string, T>>;

/** How this person wants the page: kept on this machine, per person, with the last one also for the page before sign-in. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'normal' | 'compact';
  /** Single-letter keys (WCAG 2.1.4: they can be turned off, or changed). */
  readonly keys: 'on' | 'off';
  readonly ownKeys: OwnKeys;
  /** The signal of a warning that is extreme and immediate in one's own area. */
  readonly warningSound: 'on' | 'off';
  /** Width of the queue beside the detail, in pixels. */
  readonly queueWidthPx: number;
  /** Columns that are hidden, per table. */
  readonly hiddenColumns: PerTable<readonly string[]>;
  /** The order in which a person put the columns, per table. */
  readonly columnOrder: PerTable<readonly string[]>;
  /** Widths that a person gave to columns, per table and column. */
  readonly columnWidthsPx: PerTable<Readonly<Record<string, number>>>;
}

export const QUEUE_WIDTH_PX = { min: 380, usual: 520, max: 900 } as const;
/** A column is never narrower than a short word, nor wider than a screen. */
export const COLUMN_WIDTH_PX = { min: 48, max: 1600 } as const;
/** Columns that a narrow list has no room for, until a person asks for them. */
export const HIDDEN_AT_FIRST: Preferences['hiddenColumns'] = { alerts: ['list', 'with'] };
export const USUAL_PREFERENCES: Preferences = {
  theme: 'system',
  density: 'normal',
  keys: 'on',
  ownKeys: NO_OWN_KEYS,
  warningSound: 'on',
  queueWidthPx: QUEUE_WIDTH_PX.usual,
  hiddenColumns: HIDDEN_AT_FIRST,
  columnOrder: {},
  columnWidthsPx: {},
};

interface BoundsPx {
  readonly min: number;
  readonly max: number;
}

export function withinPx(widthPx: number, { min, max }: BoundsPx): number {
  return Math.min(max, Math.max(min, Math.round(widthPx)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}

function columnsOf(value: unknown, otherwise: PerTable<readonly string[]>): PerTable<readonly string[]> {
  if (!isRecord(value)) return otherwise;
  const tables = Object.entries(value).filter(([, columns]) => Array.isArray(columns));
  return Object.fromEntries(tables.map(([table, columns]) => [table, (columns as unknown[]).map(String)]));
}

function widthsOf(value: unknown): Preferences['columnWidthsPx'] {
  if (!isRecord(value)) return {};
  const tables = Object.entries(value).flatMap(([table, widths]) =>
    isRecord(widths) ? [[table, widths] as const] : [],
  );
  return Object.fromEntries(
    tables.map(([table, widths]) => {
      const numbers = Object.entries(widths).flatMap(([id, px]) => (typeof px === 'number' ? [[id, px] as const] : []));
      return [table, Object.fromEntries(numbers.map(([id, px]) => [id, withinPx(px, COLUMN_WIDTH_PX)]))];
    }),
  );
}

/** Reads what was kept; anything unknown becomes the usual. */
export function parsePreferences(text: string | null): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  if (!isRecord(kept)) return USUAL_PREFERENCES;
  const width = typeof kept['queueWidthPx'] === 'number' ? kept['queueWidthPx'] : QUEUE_WIDTH_PX.usual;
  return {
    theme: oneOf(kept['theme'], ['system', 'light', 'dark'], 'system'),
    density: oneOf(kept['density'], ['normal', 'compact'], 'normal'),
    keys: oneOf(kept['keys'], ['on', 'off'], 'on'),
    ownKeys: isRecord(kept['ownKeys']) ? parseOwnKeys(kept['ownKeys']) : NO_OWN_KEYS,
    warningSound: oneOf(kept['warningSound'], ['on', 'off'], 'on'),
    queueWidthPx: withinPx(width, QUEUE_WIDTH_PX),
    hiddenColumns: columnsOf(kept['hiddenColumns'], HIDDEN_AT_FIRST),
    columnOrder: columnsOf(kept['columnOrder'], {}),
    columnWidthsPx: widthsOf(kept['columnWidthsPx']),
  };
}
