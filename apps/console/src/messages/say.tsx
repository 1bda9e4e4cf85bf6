import { IntlMessageFormat } from 'intl-messageformat';
import { Fragment, type ReactNode } from 'react';
import { en, type MessageKey as FirstKey } from './en.ts';
import type { crossrefMessages } from './crossref.ts';
import type { feedMessages } from './feeds.ts';
import type { goodsMessages } from './goods.ts';
import type { graphMessages } from './graph.ts';
import type { hazardMessages } from './hazards.ts';
import type { importMessages } from './import.ts';
import type { seaMessages } from './sea.ts';
import type { siteMessages } from './sites.ts';
import type { vesselMessages } from './vessel.ts';
import type { warningMessages } from './warnings.ts';

export const LOCALE = 'en-GB';

type Plain = string | number | bigint | boolean | Date | null | undefined;
export type Values = Record<string, Plain>;
/** A slot of a rich message: a value, an element, or for `<b>…</b>` what wraps the text between. */
export type RichValues = Record<string, ReactNode | Date | ((parts: ReactNode[]) => ReactNode)>;

/** The words of the first load, and those that a page brings with it. */
export type MessageKey =
  | FirstKey
  | keyof typeof graphMessages
  | keyof typeof hazardMessages
  | keyof typeof goodsMessages
  | keyof typeof crossrefMessages
  | keyof typeof importMessages
  | keyof typeof seaMessages
  | keyof typeof feedMessages
  | keyof typeof siteMessages
  | keyof typeof vesselMessages
  | keyof typeof warningMessages;

const texts = new Map<string, string>(Object.entries(en));
const compiled = new Map<MessageKey, IntlMessageFormat>();

/** Takes in the words of a page that is loaded on need. */
export function addMessages(more: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(more)) texts.set(key, text);
}

function messageOf(key: MessageKey): IntlMessageFormat {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(texts.get(key) ?? key, LOCALE);
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
  return texts.has(key);
}
