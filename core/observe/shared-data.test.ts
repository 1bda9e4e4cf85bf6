import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../model/index.ts';
import { diffEditions } from './diff-editions.ts';
import type { InputFile, ListEdition } from './list-edition.ts';
import { readLists } from './read-lists.ts';
import { readSubjects } from './read-subjects.ts';
import { validateFile } from './validate-file.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const OFAC_FILES = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'];

function input(path: string): InputFile {
  return { file: path, open: () => createReadStream(join(DATA, path)) };
}

function ofac(folder: string): Promise<ListEdition[]> {
  return readLists(OFAC_FILES.map((name) => input(`screening/${folder}/${name}`)));
}

function errors(edition: ListEdition | undefined): unknown[] {
  return edition?.findings.filter(({ severity }) => severity !== 'info') ?? ['no edition'];
}

// The project's own tests are sufficient; these look at lists as they are published, where somebody has laid them.
describe.skipIf(!existsSync(DATA))('published lists (skipped where ../shared/data is absent)', () => {
  it('reads every entry of the UN list, each with a name', async () => {
    const [edition] = await readLists([input('screening/un_consolidated.xml')]);
    expect(errors(edition)).toEqual([]);
    expect(edition?.entries).toHaveLength(1003);
    for (const { subject, related } of edition?.entries ?? [])
      expect(subjectOf(subject, related).names.length).toBeGreaterThan(0);
  });

  it('reads OFAC’s lists and tells what changed between two editions', async () => {
    const [before] = await ofac('ofac-earlier');
    const [after] = await ofac('ofac');
    expect([errors(before), errors(after)]).toEqual([[], []]);
    expect([before?.entries.length, after?.entries.length]).toEqual([7379, 8976]);
    const diff = diffEditions(before?.entries ?? [], after?.entries ?? []);
    expect(diff.added.length - diff.removed.length).toBe(8976 - 7379);
    expect(diff.changed.length).toBeGreaterThan(0);
    for (const { properties } of diff.changed) expect(properties.length).toBeGreaterThan(0);
  });

  it('reads the folder of both OFAC lists as two editions', async () => {
    const names = [...OFAC_FILES, 'cons_prim.csv', 'cons_alt.csv', 'cons_add.csv'];
    const editions = await readLists(names.map((name) => input(`screening/ofac/${name}`)));
    expect(editions.map(({ dataset, files }) => [dataset, files.length])).toEqual([
      ['us_ofac_sdn', 4],
      ['us_ofac_cons', 3],
    ]);
  });

  it('reads customers of all the world without a finding', async () => {
    for (const name of ['people_on_un_list.csv', 'people_not_listed.csv']) {
      const findings = [];
      for await (const row of readSubjects(input(`screening/${name}`))) findings.push(...row.findings);
      expect(findings).toEqual([]);
    }
  });

  it.each([
    ['parteispenden', []],
    // A property younger than the model, addresses that are not in the file, stakes that a register restates.
    ['zala', ['LIST-315', 'LIST-327', 'LIST-329']],
    ['t1', ['LIST-327']],
  ])('finds the FollowTheMoney file %s valid', async (name, codes) => {
    const { findings, ...result } = await validateFile(input(`entities/ftm/yente-fixtures/${name}/entities.ftm.json`));
    expect(result).toEqual({ format: 'ftm-jsonl', valid: true });
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
  });
});
