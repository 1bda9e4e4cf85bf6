import { isFraming } from './framing.ts';

/** A message taken apart into its blocks. */
export interface MtBlocks {
  /** Three digits; undefined when there is no block 2. */
  readonly type: string | undefined;
  /** Logical terminals of 12 characters. */
  readonly sender: string | undefined;
  readonly receiver: string | undefined;
  /** The fields of block 3 by number (`121`, `103`, `119`). */
  readonly user: ReadonlyMap<string, string>;
  /** The text of block 4 and the offset where it begins; undefined when the message has none. */
  readonly body: string | undefined;
  readonly bodyAt: number;
  readonly isClosed: boolean;
  /** A service message (acknowledgement): its block 4 holds blocks, not fields. */
  readonly isService: boolean;
  /** `{451:1}`: the network refused the message that follows. */
  readonly isRefusal: boolean;
  /** Text before the first block or after the last, which belongs to no message. */
  readonly hasStrayText: boolean;
}

const TERMINAL = /^(?:[FAL]\d{2})?([A-Z0-9]{12})/;

/** Takes a message apart. Without blocks the whole text is the body. */
export function readBlocks(text: string): MtBlocks {
  const basic = blockText(text, '{1:');
  const application = blockText(text, '{2:') ?? '';
  const opened = text.indexOf('{4:');
  const bodyAt = opened >= 0 ? opened + 3 : basic === undefined ? Math.max(0, text.search(/^:\d\d[A-Z]?:/m)) : -1;
  const isService = opened >= 0 && text[bodyAt] === '{';
  const end = bodyAt < 0 ? -1 : endOfBody(text, bodyAt);
  const isOutput = application.startsWith('O');
  // Output: time, then the sender's reference (date, terminal, session, sequence). Input: the receiver.
  const other = isOutput ? application.slice(14, 26) : application.slice(4, 16);
  const own = TERMINAL.exec(basic ?? '')?.[1];
  const peer = /^[A-Z0-9]{12}$/.test(other) ? other : undefined;
  return {
    type: /^[IO](\d{3})/.exec(application)?.[1],
    sender: isOutput ? peer : own,
    receiver: isOutput ? own : peer,
    user: userFields(blockText(text, '{3:') ?? ''),
    body: bodyAt < 0 || isService ? undefined : text.slice(bodyAt, end < 0 ? text.length : end),
    bodyAt,
    isClosed: opened < 0 || end >= 0,
    isService,
    isRefusal: isService && text.includes('{451:1}'),
    hasStrayText: hasText(text.slice(0, startOf(text, bodyAt))) || (end >= 0 && hasText(text.slice(end + 2))),
  };
}

/** Where the message begins: at its first block, else at its first field. */
function startOf(text: string, bodyAt: number): number {
  const block = text.search(/\{[1-5]:/);
  return block >= 0 ? block : Math.max(0, bodyAt);
}

/** Whether something stands here besides blocks, separators and padding. */
function hasText(text: string): boolean {
  // Blocks 5 and S nest once; the innermost are taken out first.
  const bare = text.replace(/\{[^{}]*\}/g, '').replace(/\{[^{}]*\}/g, '');
  return !isFraming(bare.replace(/[}-]/g, ''));
}

/** Where block 4 ends: `-}` at the start of a line, or (some writers) at the very end of the last one. */
function endOfBody(text: string, from: number): number {
  const match = /\n-\}?|-\}(?=\s*(?:[{$\p{Cc}]|$))/u.exec(text.slice(from));
  return match === null ? -1 : from + match.index;
}

/** The content of a block, with what is nested in it. */
function blockText(text: string, opening: string): string | undefined {
  const start = text.indexOf(opening);
  if (start < 0) return undefined;
  const from = start + opening.length;
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return text.slice(from, at);
    else if (character === '\n') break;
  }
  return text.slice(from).split('\n', 1)[0];
}

function userFields(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const match of block.matchAll(/\{(\d{3}):([^{}]*)\}/g)) fields.set(match[1] ?? '', (match[2] ?? '').trim());
  return fields;
}

/** The BIC of a logical terminal: 8 characters, a terminal letter, and the branch (`XXX` is the head office). */
export function terminalBic(terminal: string): string {
  const branch = terminal.slice(9, 12);
  return terminal.slice(0, 8) + (branch === 'XXX' ? '' : branch);
}
