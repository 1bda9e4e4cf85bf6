import { Refusal } from '@quintet/core/safeguards';
import type { App } from './context.ts';

/**
 * Refuses text that no database can hold: the character NUL and halves of surrogate pairs. What arrives as bytes
 * (payments, uploads) is read by readers that deal with them.
 */
export function refuseUnstorable(app: App): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    const asked = { ...(params as object), ...(query as object) };
    if (![asked, body].every(isStorable)) {
      throw new Refusal('REQ-701', { message: 'The request holds a character that is none: NUL, or half of one.' });
    }
  });
}

/** Walks without recursion, as a body may be nested deep; its size is bounded by the limit of bodies. */
function isStorable(input: unknown): boolean {
  const open: unknown[] = [input];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      if (value.includes('\u0000') || !value.isWellFormed()) return false;
    } else if (isPlain(value)) {
      for (const [key, one] of Object.entries(value)) open.push(key, one);
    }
  }
  return true;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
