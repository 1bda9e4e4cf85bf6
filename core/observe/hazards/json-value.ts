/** A JSON object, seen without trust in what it holds. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key; an empty one where there is none. */
export function objectAt(value: unknown, key: string): JsonObject {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : {};
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const inner = isObject(value) ? value[key] : undefined;
  return Array.isArray(inner) ? inner : [];
}

/** A text that is not empty. Numbers are taken as their text. */
export function textAt(value: JsonObject, key: string): string | undefined {
  const inner = value[key];
  if (typeof inner === 'number' && Number.isFinite(inner)) return String(inner);
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined;
}

/** A finite number, also one that is written as text. */
export function numberAt(value: JsonObject, key: string): number | undefined {
  return finiteNumber(value[key]);
}

export function finiteNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
