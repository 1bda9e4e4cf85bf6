import { createJsonLines, FINDING_CODES, fromFile, type JsonLinesBlock } from '@quintet/ais';
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
      const seen = { anything: false, bytes: 0 };
      for await (const bytes of bytesOf(file)) {
        seen.bytes += bytes.length;
        invalid = (await write(output, file, lines.push(bytes), seen)) || invalid;
      }
      invalid = (await write(output, file, lines.end(), seen)) || invalid;
      if (!seen.anything && seen.bytes > 0) {
        // Nothing read must not look like nothing there.
        output.findings([{ severity: 'error', code: 'AIS-110', message: FINDING_CODES['AIS-110'].sentence, file }]);
        invalid = true;
      }
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
async function write(
  output: Output,
  file: string,
  { lines, findings }: JsonLinesBlock,
  seen: { anything: boolean },
): Promise<boolean> {
  seen.anything ||= findings.length > 0 || lines.length > 0;
  if (findings.length > 0) output.findings(findings.map((finding) => ({ ...finding, file })));
  await output.bytes(lines);
  return findings.length > 0;
}
