import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { FindingList } from '../finding-list.ts';
import { parseXml } from './parse-xml.ts';
import type { TreeNode } from './node.ts';

const parsed = (text: string) => {
  const findings = new FindingList();
  return { ...parseXml({ text }, findings), codes: findings.list().map(({ code, line }) => `${code} ${line}`) };
};

function textsOf(text: string): string[] {
  const texts: string[] = [];
  const open: number[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', () => open.push(texts.push('') - 1));
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (some) => {
      const at = open.at(-1);
      if (at !== undefined) texts[at] += some;
    });
  parser.write(text).close();
  return texts;
}

const all = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(all)];

describe('XML', () => {
  const LONG = 'Stay away from the coast, and follow what is said: 1 > 0, "all" of it. ';
  const pieces = fc.constantFrom(
    LONG.replace('>', '').repeat(2),
    LONG,
    '41.5518,11.9028 41.5552,11.8999 41.5508,11.8974 41.5493,11.895',
    'Θύελλα και ισχυροί άνεμοι στις ακτές του νησιού μέχρι αύριο',
    'short',
    '\n  ',
    '\r\n',
    '&amp;',
    ']]',
    `<!-- <b>${LONG.replace('>', '')}</b> -->`,
    `<![CDATA[<b>${LONG}</b>]]>`,
    `<?note >${LONG.replace('>', '')}<?>`,
    '<b/>',
    `<b c="x > ${LONG}"\n d='y'>`.replace('"all"', 'all'),
    '<b>',
  );

  test('long texts read as short ones do, and each node knows its place', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const open = some.filter((one) => /^<b[^/]*>$/su.test(one)).length;
        const text = `<a>${some.join('')}${'</b>'.repeat(open)}</a>`;
        const { root, whole } = parsed(text);
        expect(whole).toBe(true);
        const nodes = all(root!);
        expect(nodes.map((node) => node.text)).toEqual(textsOf(text));
        for (const { name, start, end, line } of nodes) {
          expect(text.slice(start, end)).toMatch(new RegExp(`^<${name}.*>$`, 'su'));
          expect(line).toBe(text.slice(0, start).split(/\r\n|\n/u).length);
        }
      }),
    );
  });

  test('an HTML entity is kept in a text, and ends the parsing in an attribute', () => {
    expect(parsed('<a>one&nbsp;two</a>')).toMatchObject({ whole: true, codes: ['TEXT_CONTAINS_HTML_ENTITIES 1'] });
    expect(parsed('<a>\n<b c="1" d="x > &nbsp;"/></a>')).toMatchObject({ whole: false, codes: ['NOT_WELL_FORMED 2'] });
    expect(parsed(`<a><b c='1'>d="x &nbsp;</b></a>`)).toMatchObject({ whole: true });
  });
});
