import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { romanize } from './romanize.ts';
import { skeleton } from './skeleton.ts';

describe('skeleton', () => {
  it.each([
    ['muhammad', 'mhmd'],
    ['mohamed', 'mohammad'],
    ['hussein', 'husayn'],
    ['khaled', 'khalid'],
    ['qasim', 'kassem'],
    ['yusuf', 'usuf'],
    ['youssef', 'yusif'],
    ['sharif', 'cherif'],
    ['jamal', 'djamel'],
    ['ibrahim', 'ebrahim'],
    ['fatimah', 'fatima'],
    ['wladimir', 'vladimir'],
    ['aleksandr', 'alexander'],
    ['petr', 'betr'],
    ['tsarin', 'zarin'],
  ])('%s and %s are alike', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });

  it.each([
    ['hassan', 'hussein-x'],
    ['salim', 'shalim'],
    ['karim', 'garim'],
    ['nadir', 'natir'],
    ['amir', 'anir'],
    ['hasan', 'asan'],
    ['ali', 'adi'],
  ])('%s and %s stay apart', (a, b) => {
    expect(skeleton(a)).not.toBe(skeleton(b));
  });

  const list = '../shared/data/screening/un_consolidated.xml';
  it.skipIf(!existsSync(list))(`agrees on most words of the real list (${list})`, () => {
    const pairs = originalNames(readFileSync(list, 'utf8'));
    let words = 0;
    let found = 0;
    for (const [latin, original] of pairs) {
      const skeletons = new Set(romanize(original).split(' ').map(skeleton));
      for (const word of romanize(latin).split(' ')) {
        if (word.length < 4) continue;
        words++;
        if (skeletons.has(skeleton(word))) found++;
      }
    }
    expect(words).toBeGreaterThan(500);
    expect(found / words).toBeGreaterThan(0.8);
  });
});

/** Names of individuals in Latin letters with their original in another script. */
function originalNames(xml: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const entry of xml.split('<INDIVIDUAL>').slice(1)) {
    const original = /<NAME_ORIGINAL_SCRIPT>([^<]+)</.exec(entry)?.[1]?.trim() ?? '';
    const latin = [...entry.matchAll(/<(?:FIRST|SECOND|THIRD|FOURTH)_NAME>([^<]+)</g)]
      .map((match) => match[1])
      .join(' ');
    if (/[\u0400-\u06ff]/.test(original)) pairs.push([latin, original]);
  }
  return pairs;
}
