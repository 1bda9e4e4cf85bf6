import { TextDecoder } from 'node:util';
import type { FindingCollector } from './findings.ts';

export interface DecodeOptions {
  /** What to do with bytes that are not UTF-8: refuse the file, or read it on as Windows-1252 (which has no bad bytes). */
  readonly onBadUtf8: 'refuse' | 'windows-1252' | 'windows-1252-silently';
  /** An encoding that the file itself declares. */
  readonly declared?: string;
}

/**
 * Turns bytes into text, chunk by chunk. UTF-8 with or without a byte order mark, UTF-16 with one, or what the file
 * declares; bytes that do not fit give a finding with their line.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  options: DecodeOptions,
  findings: FindingCollector,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  let label = 'utf-8';
  let line = 1;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      label = encodingOf(chunk, options.declared);
      decoder = makeDecoder(label) ?? new TextDecoder('utf-8', { fatal: true });
    }
    const text = decodeChunk(decoder, chunk);
    if (text !== undefined) {
      line += countNewlines(text);
      yield text;
      continue;
    }
    const badLine = line + newlinesBeforeBadByte(chunk);
    if (options.onBadUtf8 === 'refuse' || label !== 'utf-8') {
      findings.add('LIST-005', { line: badLine, values: { encoding: label.toUpperCase() } });
      return;
    }
    if (options.onBadUtf8 === 'windows-1252') findings.add('LIST-009', { line: badLine });
    decoder = new TextDecoder('windows-1252');
    const rest = decoder.decode(chunk, { stream: true });
    line += countNewlines(rest);
    yield rest;
  }
  if (decoder === undefined) return;
  try {
    const tail = decoder.decode();
    if (tail !== '') yield tail;
  } catch {
    findings.add('LIST-005', { line, values: { encoding: label.toUpperCase() } });
  }
}

function encodingOf(chunk: Uint8Array, declared: string | undefined): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return 'utf-8';
  return declared?.toLowerCase() ?? 'utf-8';
}

function makeDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array): string | undefined {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    return undefined;
  }
}

/** The head of a file as text, for telling its format; bad bytes become U+FFFD. */
export function decodeHead(head: Uint8Array): string {
  const label = encodingOf(head, undefined);
  return new TextDecoder(label).decode(head);
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Decodes line by line to find the first that does not fit; a character cut by the chunk's start may be one line off. */
function newlinesBeforeBadByte(chunk: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  let start = 0;
  while (start < chunk.length) {
    const newline = chunk.indexOf(0x0a, start);
    const end = newline === -1 ? chunk.length : newline + 1;
    if (decodeChunk(decoder, chunk.subarray(start, end)) === undefined) return lines;
    lines += 1;
    start = end;
  }
  return lines;
}
