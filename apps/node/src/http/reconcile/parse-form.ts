import { Refusal } from '@quintet/core/safeguards';
import type { TSchema, Static } from 'typebox';
import { Value } from 'typebox/value';

/**
 * JSON out of a field of a form, checked.
 * @throws Refusal REQ-701 where it is no JSON or of another shape
 */
export function jsonField<T extends TSchema>(shape: T, name: string, text: string): Static<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('REQ-701', { message: `${name} is not JSON.` });
  }
  if (!Value.Check(shape, value)) {
    const [first] = Value.Errors(shape, value);
    throw new Refusal('REQ-701', {
      message: `${name}${first?.instancePath ?? ''} ${first?.message ?? 'has another shape'}.`,
    });
  }
  return value;
}
