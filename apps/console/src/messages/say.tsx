import { IntlMessageFormat } from 'intl-messageformat';
import { Fragment, type ReactNode } from 'react';
import { en, type MessageKey } from './en.ts';

export const LOCALE = 'en-GB';

type Plain = string | number | bigint | boolean | Date | null | undefined;
export type Values = Record<string, Plain>;
/** A slot of a rich message: a value, an element, or for `<b>…</b>` what wraps the text between. */
export type RichValues = Record<string, ReactNode | Date | ((parts: ReactNode[]) => ReactNode)>;

const compiled = new Map<MessageKey, IntlMessageFormat>();

function messageOf(key: MessageKey): IntlMessageFormat {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(en[key], LOCALE);
  compiled.set(key, made);
  return made;
}

/**
 * The text of a message with its slots filled.
 * @example say('common.of', { shown: 23, all: 118 }) // "23 of 118"
 */
export function say(key: MessageKey, values?: Values): string {
  const text = messageOf(key).format(values);
  return Array.isArray(text) ? text.join('') : String(text);
}

/** A message with elements in its slots: `<Say id="alerts.is" values={{ subject: <Outside value="…" /> }} />`. */
export function Say({ id, values }: { id: MessageKey; values?: RichValues }): ReactNode {
  const parts = messageOf(id).format<ReactNode>(values);
  if (!Array.isArray(parts)) return <>{parts}</>;
  // Parts of one message keep their order, so their place is a stable key.
  return parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}

/** Whether such a message exists: for words that the node names by code. */
export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
