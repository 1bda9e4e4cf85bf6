import { createJsonLines, fromFile, type JsonLinesBlock } from '@quintet/ais';
import { checksumPolicy } from '../cli/ais-flags.ts';
import { type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { filesOrInput, STANDARD_INPUT } from '../cli/files-or-input.ts';
import type { Output } from '../cli/output.ts';

export const aisDecode: Command = {
  summary: 'Decodes AIS sentences (NMEA 0183): one line per complete message, in the order of their last parts.',
  usage: 'FILE…',
  flags: {
    checksum: {
      value: 'required',
      description: 'required, optional (a missing one is accepted) or ignored (a wrong one too)',
    },
  },
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file, or - for standard input');
    const checksum = checksumPolicy(args.one('checksum'));
    let invalid = false;
    for (const file of await filesOrInput(args.words)) {
      const lines = createJsonLines({ checksum });
      for await (const bytes of bytesOf(file)) invalid = (await write(output, file, lines.push(bytes))) || invalid;
      invalid = (await write(output, file, lines.end())) || invalid;
    }
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};

/** What a file holds, unpacked where it is gzip. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  if (file === STANDARD_INPUT) yield* process.stdin as AsyncIterable<Uint8Array>;
  else for await (const { bytes } of fromFile(file)) yield bytes;
}

/** Writes what a chunk gave; says whether something was found invalid. */
async function write(output: Output, file: string, { lines, findings }: JsonLinesBlock): Promise<boolean> {
  if (findings.length > 0) output.findings(findings.map((finding) => ({ ...finding, file })));
  await output.bytes(lines);
  return findings.length > 0;
}
