import type { AlertDetail, EntityBody, PaymentSource } from '../api/index.ts';
import type { Span } from './clusters.ts';
import { STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { facts, outside, say } from './spans.ts';
import { timeInWords, wordsOfKey } from './words.ts';

const VALUES_MAX = 60;

type Entry = NonNullable<AlertDetail['entry']>;

/** Where both sides come from, and everything that they say. */
export function originSection(paper: Paper, detail: AlertDetail, entry: Entry): void {
  paper.heading(2, [say('Where it comes from', STYLE.section)]);
  facts(paper, [...detail.payments.flatMap(paymentLines), ...customerLines(detail), ...listLines(detail, entry)]);
  const { row, subject } = detail;
  entityFacts(paper, row.subjectKind === 'party' ? 'The payment says' : 'The register says', subject);
  entityFacts(paper, 'The list says', entry.subject);
  for (const related of entry.related) entityFacts(paper, 'The list says', related);
}

type FactLine = readonly [label: string, ...value: Span[]];

function paymentLines(payment: PaymentSource): readonly FactLine[] {
  const { message, role, path, line, date, amount, parties, remittance, receivedAt, state, id } = payment;
  return [
    [
      'Payment',
      outside(message),
      say(`, ${wordsOfKey(role).toLowerCase()}, line ${line.toLocaleString('en')}\n`),
      outside(path, STYLE.codeSoft),
    ],
    ['', outside(id, STYLE.codeSoft), say(` · received ${timeInWords(receivedAt)} · ${state}`, STYLE.small)],
    ...(amount ? [['Amount', say(`${amount.value} ${amount.currency}`)] as const] : []),
    ...(date === undefined ? [] : [['Date', outside(date)] as const]),
    ...(parties.length === 0
      ? []
      : [['Parties', ...listed(parties.map(({ role: of, name }) => [name, wordsOfKey(of).toLowerCase()]))] as const]),
    ...(remittance.length === 0 ? [] : [['Remittance', ...listed(remittance.map((text) => [text]))] as const]),
  ];
}

/** One value a line, with our words about it in brackets. */
function listed(values: readonly (readonly [value: string, about?: string])[]): readonly Span[] {
  return values.flatMap(([value, about], at) => [
    ...(at === 0 ? [] : [say('\n')]),
    outside(value),
    ...(about === undefined ? [] : [say(` (${about})`, STYLE.small)]),
  ]);
}

function customerLines({ customer }: AlertDetail): readonly FactLine[] {
  if (!customer) return [];
  const row = customer.row === undefined ? '' : `, row ${customer.row.toLocaleString('en')}`;
  return [
    [
      'Customer',
      outside(customer.id, STYLE.code),
      say(' in register '),
      outside(customer.register),
      say(`${row} · registered ${timeInWords(customer.registeredAt)}`),
    ],
  ];
}

function listLines({ row }: AlertDetail, entry: Entry): readonly FactLine[] {
  return [
    ['List', outside(entry.datasetTitle), say(` (${entry.dataset}), version ${entry.version} of this node`)],
    [
      'List entry',
      outside(row.listedId, STYLE.code),
      say(` · first seen ${timeInWords(entry.firstSeen)}${entry.removed ? ' · no longer on the list' : ''}`),
    ],
    ['Grade, handling', say(`fact ${entry.grade} · ${entry.handling}`)],
  ];
}

function entityFacts(paper: Paper, title: string, { properties, schema }: EntityBody): void {
  const lines = Object.entries(properties)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]): FactLine => [wordsOfKey(name), ...valueSpans(values)]);
  if (lines.length === 0) return;
  paper.heading(3, [say(title, STYLE.strong), say(` · ${wordsOfKey(schema).toLowerCase()}`, STYLE.small)]);
  facts(paper, lines);
}

function valueSpans(values: readonly string[]): readonly Span[] {
  const shown = listed(values.slice(0, VALUES_MAX).map((value) => [value]));
  const left = values.length - VALUES_MAX;
  return left > 0 ? [...shown, say(`\nand ${left} more`, STYLE.small)] : shown;
}
