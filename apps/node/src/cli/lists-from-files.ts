import type { VersionInForce, WatchedEntry } from '@quintet/core/assess/screening';
import { captionOf, type Finding, isListable, subjectOf } from '@quintet/core/model';
import { readLists } from '@quintet/core/observe';
import { inputFiles } from './input-files.ts';
import { ListsBroken } from './lists-broken.ts';

export interface ListsFromFiles {
  readonly entries: readonly WatchedEntry[];
  readonly versions: readonly VersionInForce[];
  /** True when the lists had a finding that a person should see. */
  readonly invalid: boolean;
}

/**
 * The lists in files and folders, ready to be compared with.
 * @throws ListsBroken when an edition is broken
 */
export async function listsFromFiles(
  paths: readonly string[],
  find: (finding: Finding & { dataset: string }) => void,
): Promise<ListsFromFiles> {
  const entries: WatchedEntry[] = [];
  const versions: VersionInForce[] = [];
  let invalid = false;
  for (const { dataset, findings, files, entries: listed } of await readLists(await inputFiles(paths))) {
    for (const finding of findings) if (finding.severity !== 'info') find({ ...finding, dataset });
    if (findings.some(({ severity }) => severity === 'error')) {
      throw new ListsBroken(`the list ${dataset} is broken and nobody was compared with it; see the findings above`);
    }
    invalid ||= findings.some(({ severity }) => severity === 'warning');
    versions.push({ dataset, version: 1, hash: files.map(({ sha256 }) => sha256).join(' ') });
    for (const { id, subject, related } of listed) {
      if (!isListable(subject.schema)) continue;
      entries.push({
        dataset,
        id,
        caption: captionOf(subject),
        schema: subject.schema,
        subject: subjectOf(subject, related),
      });
    }
  }
  return { entries, versions, invalid };
}
