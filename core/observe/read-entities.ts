import type { Entity, Finding } from '../model/index.ts';
import { TextCleaner } from './clean-text.ts';
import { decodeText } from './decode.ts';
import { detectListFormat, isFtmFormat } from './detect-format.ts';
import { FindingCollector } from './findings.ts';
import { readFtmEntities } from './formats/ftm/read.ts';
import { ToldBefore } from './formats/ftm/told-before.ts';
import { openInput } from './input.ts';
import { LIST_FILE_BYTES_MAX } from './limits.ts';
import type { InputFile } from './list-edition.ts';
import { whyUnread } from './why-unread.ts';

export interface ReadEntities {
  readonly entities: ReadonlyMap<string, Entity>;
  /** With the file of each; an error says that a file was not read to its end. */
  readonly findings: readonly (Finding & { readonly file: string })[];
}

/**
 * Reads files of FollowTheMoney entities, one JSON object a line, into one set: an id that stands in several files is
 * one entity with the values of all. Never throws for what is in a file.
 */
export async function readEntities(files: readonly InputFile[]): Promise<ReadEntities> {
  const entities = new Map<string, Entity>();
  const all: (Finding & { file: string })[] = [];
  const before = new ToldBefore();
  for (const input of files) {
    const findings = new FindingCollector();
    const opened = await openInput(input, LIST_FILE_BYTES_MAX, findings);
    if (opened !== undefined) {
      const cleaner = new TextCleaner(findings);
      const text = decodeText(opened.chunks(), { onBadUtf8: 'refuse' }, findings);
      if (isFtmFormat(detectListFormat(opened.head))) {
        const { lines } = await readFtmEntities(text, { findings, cleaner }, entities, { before });
        before.add(input.file, lines);
      } else findings.add(whyUnread(opened.head));
      cleaner.report();
      await opened.close();
    }
    all.push(...findings.list().map((finding) => ({ ...finding, file: input.file })));
  }
  return { entities, findings: all };
}
