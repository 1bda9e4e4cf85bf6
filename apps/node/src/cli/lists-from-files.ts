import { WatchList, type WatchedEntry } from '@quintet/core/assess';
import { captionOf, isMatchable, subjectOf } from '@quintet/core/model';
import { type InputFile, readLists } from '@quintet/core/observe';
import type { Output } from './output.ts';

/**
 * The lists in the files, ready to be compared with.
 * @throws when an edition is broken: nobody is compared with half a list
 */
export async function listsFromFiles(
  files: readonly InputFile[],
  output: Output,
): Promise<{ list: WatchList; invalid: boolean }> {
  const entries: WatchedEntry[] = [];
  const versions = [];
  let invalid = false;
  for (const edition of await readLists(files)) {
    for (const finding of edition.findings)
      if (finding.severity !== 'info') output.finding({ ...finding, dataset: edition.dataset });
    if (edition.findings.some(({ severity }) => severity === 'error')) {
      throw new Error(`the list ${edition.dataset} is broken and nobody was compared with it; see the findings above`);
    }
    invalid ||= edition.findings.some(({ severity }) => severity === 'warning');
    versions.push({ dataset: edition.dataset, version: 1, hash: edition.files.map(({ sha256 }) => sha256).join(' ') });
    for (const { id, subject, related } of edition.entries) {
      if (!isMatchable(subject.schema)) continue;
      entries.push({
        dataset: edition.dataset,
        id,
        caption: captionOf(subject),
        schema: subject.schema,
        subject: subjectOf(subject, related),
      });
    }
  }
  return { list: WatchList.of(entries, versions), invalid };
}
