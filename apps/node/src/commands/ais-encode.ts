import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { type AisFinding, encode, FINDING_CODES } from '@quintet/ais';
import { type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { filesOrInput, STANDARD_INPUT } from '../cli/files-or-input.ts';

const SEQUENCES = 10;

export const aisEncode: Command = {
  summary: 'Encodes AIS messages, as ais decode writes them, to NMEA sentences.',
  usage: 'FILE…',
  flags: {
    talker: { value: 'AI', description: 'two letters that say what kind of station reports' },
    channel: { value: 'A', description: 'A or B' },
  },
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file, or - for standard input');
    const talker = args.one('talker') ?? 'AI';
    const channel = args.one('channel') ?? 'A';
    if (!/^[A-Z]{2}$/.test(talker)) throw new WrongUse('--talker is two capital letters');
    if (!/^[AB]$/.test(channel)) throw new WrongUse('--channel is A or B');
    let invalid = false;
    let sequence = 0;
    for (const file of await filesOrInput(args.words)) {
      const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
      let line = 0;
      for await (const text of createInterface({ input, crlfDelay: Infinity })) {
        line++;
        if (text.trim() === '') continue;
        const encoded = encodeLine(text, { talker, channel, sequence });
        if ('finding' in encoded) {
          output.finding({ ...encoded.finding, line, file });
          invalid = true;
          continue;
        }
        if (encoded.sentences.length > 1) sequence = (sequence + 1) % SEQUENCES;
        for (const sentence of encoded.sentences) await output.text(sentence);
      }
    }
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};

interface SentenceOptions {
  readonly talker: string;
  readonly channel: string;
  readonly sequence: number;
}

function encodeLine(
  text: string,
  options: SentenceOptions,
): { sentences: readonly string[] } | { finding: AisFinding } {
  const message = objectIn(text);
  if (!message) return { finding: { severity: 'error', code: 'AIS-306', message: FINDING_CODES['AIS-306'].sentence } };
  const { time, source } = message;
  const timeMs = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return encode(message, {
    ...options,
    tagBlock: {
      ...(typeof source === 'string' ? { source } : {}),
      ...(Number.isNaN(timeMs) ? {} : { timeMs }),
    },
  });
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
