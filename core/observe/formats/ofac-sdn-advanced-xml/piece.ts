import { readOfacPiece } from '../ofac/remarks.ts';
import type { AdvancedFile, AdvancedParty } from './advanced-file.ts';

/** Reads a label and what it says by the rules of Remarks, in which the CSV files say the same. */
export function readAdvancedPiece(
  label: string,
  text: string,
  party: AdvancedParty,
  { context, trouble }: AdvancedFile,
): void {
  readOfacPiece(`${label} ${text}`.trim(), {
    entry: party.entry,
    sanction: party.sanction,
    cleaner: context.cleaner,
    entryByName: () => undefined,
    unread: () => trouble.notes.count(label, party.line),
  });
}
