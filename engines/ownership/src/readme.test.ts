import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FtmEntity, readFtm } from './ftm/read-ftm.ts';
import { createInterestGraph } from './graph/interest-graph.ts';
import { ownersOf } from './owners/owners-of.ts';

test('the example in the README says what comes out', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, list = ''] = /readFtm\(\[\n([^]*?)\]\)\);/.exec(readme) ?? [];
  const json = list
    .replaceAll(/(\w+):/g, '"$1":')
    .replaceAll("'", '"')
    .trim()
    .replace(/,$/, '');
  const entities = JSON.parse(`[${json}]`) as FtmEntity[];
  const owners = ownersOf(createInterestGraph(readFtm(entities)), 'acme', { at: '2026-01-01' })?.owners ?? [];
  for (const { caption, kind, share, control } of owners) {
    expect(readme).toContain(`// ${caption} (${kind}): ${share.min}–${share.max} %${control ? ', controls' : ''}\n`);
  }
  expect(owners[0]?.chains).toEqual([['acme', 'hold', 'ada']]);
  expect(readme).toContain("// [['acme', 'hold', 'ada']]");
});
