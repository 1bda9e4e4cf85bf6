/**
 * Reads the same payments as MT and as ISO 20022 and compares what comes out: amount, dates, accounts, names (up to
 * MT's truncation), identifications. One implementer's mapping is the other side, so each difference is explained.
 * `node --conditions=source benchmarks/payments/mt-mx.ts [--pairs ../shared/data/money/mt-mx-pairs/mt-to-mx.jsonl] [--details yes]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Payment, readPaymentText } from '@quintet/payments';
import { comparePayments, type FieldComparison } from './compare-payments.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '../shared/data/money/mt-mx-pairs/mt-to-mx.jsonl' },
    details: { type: 'string', default: 'no' },
  },
});

interface Pair {
  readonly case: string;
  readonly mt: string;
  readonly xml: string;
}

if (existsSync(values.pairs)) run(values.pairs);
else process.stdout.write(`No pairs at ${values.pairs}: nothing compared.\n`);

function run(path: string): void {
  const pairs = readFileSync(path, 'utf8').split('\n').filter(Boolean).map(parsePair);
  const compared: FieldComparison[] = [];
  let both = 0;
  for (const pair of pairs) {
    const mt = only(pair.mt);
    const mx = only(pair.xml);
    if (mt === undefined || mx === undefined) continue;
    both++;
    for (const comparison of comparePayments(mt, mx)) {
      compared.push(comparison);
      if (comparison.outcome !== 'same') print({ case: pair.case, ...comparison });
    }
  }
  print({ pairs: pairs.length, bothRead: both, ...summary(compared) });
}

function parsePair(line: string): Pair {
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && 'case' in value && 'mt' in value && 'xml' in value) {
    return { case: String(value.case), mt: String(value.mt), xml: String(value.xml) };
  }
  throw new Error('a line of the pairs has not case, mt and xml');
}

function only(text: string): Payment | undefined {
  const { payments, findings } = readPaymentText(text);
  if (values.details === 'yes') for (const finding of findings) print(finding);
  return payments.length === 1 ? payments[0] : undefined;
}

function summary(compared: readonly FieldComparison[]): object {
  const count = (outcome: FieldComparison['outcome']): number =>
    compared.filter((one) => one.outcome === outcome).length;
  const fields = [...new Set(compared.map((one) => one.field.split(' ')[0] ?? ''))].map((field) => {
    const of = compared.filter((one) => one.field.split(' ')[0] === field);
    return [field, `${of.filter((one) => one.outcome === 'same').length}/${of.length}`] as const;
  });
  return {
    values: compared.length,
    same: count('same'),
    explained: count('explained'),
    different: count('different'),
    share: Math.round((count('same') / compared.length) * 10_000) / 10_000,
    fields: Object.fromEntries(fields),
  };
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
