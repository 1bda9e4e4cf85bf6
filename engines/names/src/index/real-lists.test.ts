import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ListedSubject } from '../types.ts';
import { createIndex } from './name-index.ts';
import { scorePair } from './score-pair.ts';

const FILE = new URL('../../../../../shared/data/screening/un_consolidated.xml', import.meta.url);

/** Names of the UN list by its own plain words; the readers of lists are another package. */
function people(): ListedSubject[] {
  const blocks = readFileSync(FILE, 'utf8').match(/<INDIVIDUAL>[\s\S]*?<\/INDIVIDUAL>/g) ?? [];
  return blocks.map((block, i) => {
    const of = (tag: string) =>
      [...block.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, text]) => text?.trim() ?? '');
    const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
      .flatMap((tag) => of(tag).slice(0, 1))
      .join(' ');
    return {
      id: String(i),
      kind: 'person',
      names: [name, ...of('ALIAS_NAME'), ...of('NAME_ORIGINAL_SCRIPT')].filter(Boolean).map((value) => ({ value })),
    };
  });
}

test.skipIf(!existsSync(FILE))(
  'on the UN list (../shared/data) the search loses nothing against comparing with every entry',
  () => {
    const listed = people();
    const index = createIndex(listed);
    for (const [i, entry] of listed.entries()) {
      if (i % 150 !== 0) continue;
      const name = entry.names[0]?.value ?? '';
      const at = i % Math.max(1, name.length - 1);
      for (const value of [
        name,
        name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
        name.replace(/[AEIOU]/, 'E'),
      ]) {
        const query = { kind: 'person' as const, names: [{ value }] };
        const found = index.match(query, { limit: 500 }).map(({ id, score }) => `${id} ${score}`);
        const all = listed.map((one) => scorePair(query, one)).filter(({ score }) => score >= 0.7);
        expect([...found].sort()).toEqual(all.map(({ id, score }) => `${id} ${score}`).sort());
      }
    }
  },
);
