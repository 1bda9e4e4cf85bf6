import type { AlertDetail, DeclarationPage, DeclarationRow } from '../api/index.ts';
import type { Span } from './clusters.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { cell, facts, outside, say } from './spans.ts';
import { timeInWords, wordsOfKey } from './words.ts';

const KNOWN_MAX = 10;
const OTHERS_MAX = 20;
const VERSIONS_MAX = 20;

type Line = readonly [label: string, ...value: Span[]];

/** What was declared, what the rules say of it, who is in it, what like goods cost, and where container and vessel were. */
export function goodsSection(paper: Paper, { goods }: AlertDetail): void {
  if (!goods) return;
  const { row } = goods;
  paper.heading(2, [say('What was declared', STYLE.section)]);
  facts(paper, declarationLines(row));
  rulesSection(paper, row);
  partiesSection(paper, goods);
  peersSection(paper, goods);
  containerSection(paper, goods);
  vesselSection(paper, goods);
  versionsSection(paper, goods);
}

function declarationLines(row: DeclarationRow): Line[] {
  const { item, version, office, hsCode, goods, netKg, valueEur, origin, departure, transportDocument } = row;
  return [
    [
      'Declaration',
      outside(row.mrn, STYLE.code),
      say(`${item === undefined ? '' : `, item ${item}`}, version ${version}`),
    ],
    ['Date', say(row.date), outside(office === undefined ? '' : ` · office ${office}`, STYLE.small)],
    [
      'Goods',
      outside(hsCode === undefined ? 'no code' : `HS ${hsCode}`, STYLE.code),
      outside(goods === undefined ? '' : ` · ${goods}`),
    ],
    ['Net mass', say(netKg === undefined ? 'not declared' : `${amount(netKg)} kg`)],
    [
      'Value',
      say(valueEur === undefined ? 'not declared' : `${amount(valueEur)} EUR`),
      say(priceInWords(row), STYLE.small),
    ],
    ['Origin', outside(origin ?? 'not declared'), outside(departure === undefined ? '' : ` · sent from ${departure}`)],
    ...(transportDocument === undefined ? [] : [['Document', outside(transportDocument, STYLE.code)] as const]),
    ['Handling', say(row.handling)],
  ];
}

/** @example priceInWords({ unitPrice: 20.5 }) // ' · 20.5 EUR a kilogram' */
export function priceInWords({ unitPrice }: Pick<DeclarationRow, 'unitPrice'>): string {
  return unitPrice === undefined ? '' : ` · ${amount(unitPrice)} EUR a kilogram`;
}

/** @example amount(12345.678) // '12,345.68' */
export function amount(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 1 ? 4 : 2 });
}

function rulesSection(paper: Paper, { hits, score }: DeclarationRow): void {
  paper.heading(2, [say('What the rules say', STYLE.section)]);
  if (hits.length === 0) return paper.paragraph([say('No rule speaks of it as it is declared now.')]);
  paper.table(
    [
      { head: 'Rule', width: 120 },
      { head: 'What it says', width: CONTENT_WIDTH - 180 },
      { head: 'Score', width: 60, align: 'right' },
    ],
    hits.map((hit) => [
      cell(outside(hit.title), say('\n'), outside(hit.rule, STYLE.codeSoft)),
      cell(outside(hit.text)),
      { spans: [say(hit.score.toFixed(2))], align: 'right' as const },
    ]),
  );
  paper.paragraph([
    say(`Together ${score.toFixed(2)}. `),
    say('Rules alone find few of the consignments that are not in order, and speak of many that are.', STYLE.soft),
  ]);
}

function partiesSection(paper: Paper, { parties }: DeclarationPage): void {
  if (parties.length === 0) return;
  paper.heading(2, [say('Parties', STYLE.section)]);
  for (const { role, name, key, known, listed, declarations } of parties) {
    paper.heading(3, [outside(name, STYLE.strong), say(` · ${wordsOfKey(role).toLowerCase()}`, STYLE.small)]);
    facts(paper, [
      ['In the graph', outside(key, STYLE.codeSoft), say(` · ${declarations} declarations so far`, STYLE.small)],
      ...listed.map(
        ({ caption, dataset, id, score }): Line => [
          'Perhaps listed',
          outside(caption),
          outside(` (${dataset}/${id}, ${score.toFixed(2)})`, STYLE.small),
        ],
      ),
      ...known
        .slice(0, KNOWN_MAX)
        .map(
          ({ caption, key: of, by }): Line => ['May be', outside(caption), outside(` (${of}, by ${by})`, STYLE.small)],
        ),
      ...left(known.length - KNOWN_MAX),
    ]);
  }
}

function peersSection(paper: Paper, { peers, row }: DeclarationPage): void {
  if (!peers) return;
  paper.heading(2, [say('What like goods cost', STYLE.section)]);
  const [low, quarter, middle, threeQuarters, high] = peers.quantiles.map(amount);
  facts(paper, [
    ['Like goods', outside(`HS ${peers.hs}`, STYLE.code), say(` · the last ${peers.count} before this one`)],
    ['Half of them', say(`${quarter} to ${threeQuarters} EUR a kilogram, the middle at ${middle}`)],
    ['Nine of ten', say(`${low} to ${high} EUR a kilogram`)],
    ['This one', say(row.unitPrice === undefined ? 'no price can be told' : `${amount(row.unitPrice)} EUR a kilogram`)],
  ]);
}

function containerSection(paper: Paper, { container }: DeclarationPage): void {
  if (!container) return;
  paper.heading(2, [say('Container ', STYLE.section), outside(container.number, STYLE.section)]);
  if (container.others.length === 0) return paper.paragraph([say('No other declaration names it.')]);
  const width = CONTENT_WIDTH / 4;
  paper.table(
    ['Date', 'Declaration', 'Sent from', 'Document'].map((head) => ({ head, width })),
    container.others
      .slice(0, OTHERS_MAX)
      .map(({ date, mrn, departure = '', transportDocument = '' }) => [
        cell(say(date)),
        cell(outside(mrn, STYLE.code)),
        cell(outside(departure)),
        cell(outside(transportDocument, STYLE.code)),
      ]),
  );
  facts(paper, left(container.others.length - OTHERS_MAX));
}

function vesselSection(paper: Paper, { vessel }: DeclarationPage): void {
  if (!vessel) return;
  paper.heading(2, [say('Vessel', STYLE.section)]);
  const { imo, name, lastHeard, findings } = vessel;
  facts(paper, [
    ['IMO', outside(imo, STYLE.code), outside(name === undefined ? '' : ` · ${name}`)],
    ['Last heard', say(lastHeard === undefined ? 'not heard by this node' : timeInWords(lastHeard))],
    ...findings.map(
      ({ text, at, score }): Line => [
        'Found at sea',
        outside(text),
        say(` (${timeInWords(at)}, ${score.toFixed(2)})`, STYLE.small),
      ],
    ),
  ]);
}

function versionsSection(paper: Paper, { versions }: DeclarationPage): void {
  if (versions.length === 0) return;
  paper.heading(2, [say('Corrected', STYLE.section)]);
  facts(
    paper,
    versions
      .slice(0, VERSIONS_MAX)
      .flatMap(({ version, received, changes }): Line[] => [
        [`Version ${version}`, say(`received ${timeInWords(received)}`, STYLE.small)],
        ...changes.map(
          ({ field, before, after }): Line => [
            '',
            say(`${wordsOfKey(field)}: `),
            outside(before === '' ? 'none' : before),
            say(' became '),
            outside(after === '' ? 'none' : after),
          ],
        ),
      ]),
  );
}

function left(count: number): Line[] {
  return count > 0 ? [['', say(`and ${count} more`, STYLE.small)]] : [];
}
