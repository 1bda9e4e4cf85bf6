/** Prints every quality figure of the matcher on the public cases. `node --conditions=source benchmarks/names/quality.ts [errors]` */
import { compareNames, createIndex, type ListedSubject, type NameIndex, scorePair, type Subject } from '@quintet/names';
import { type LabelledPair, readPairs, readPeople, type Recombining, recombine } from './cases.ts';
import { dataIsThere, readOfac, readUn, type UnEntry } from './lists.ts';
import { misspell } from './misspell.ts';
import { seeded } from './random.ts';

const show = process.argv.includes('errors');
const SEED = 20_260_227;

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(62)} ${value}\n`);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
}

/** Precision, recall, F1 at the threshold, with the pairs that went wrong. */
export function measurePairs(pairs: readonly LabelledPair[], score: (pair: LabelledPair) => number) {
  let truePositive = 0;
  let falsePositive = 0;
  let falseNegative = 0;
  const wrong: { pair: LabelledPair; score: number }[] = [];
  for (const pair of pairs) {
    const value = score(pair);
    const match = value >= 0.7;
    if (match && pair.same) truePositive++;
    else if (match) falsePositive++;
    else if (pair.same) falseNegative++;
    if (match !== pair.same) wrong.push({ pair, score: value });
  }
  const precision = truePositive / (truePositive + falsePositive);
  const recall = truePositive / (truePositive + falseNegative);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), wrong };
}

function pairsFigure(): void {
  const pairs = readPairs();
  const result = measurePairs(pairs, (pair) => compareNames(pair.name1, pair.name2, pair.kind).score);
  const { precision, recall, f1, wrong } = result;
  line('labelled pairs, weights as shipped: P, R, F1', [precision, recall, f1].map((x) => x.toFixed(3)).join(' '));
  line('  STRONG pairs wrong', String(wrong.filter(({ pair }) => pair.strong).length));
  if (!show) return;
  for (const { pair, score } of wrong.toSorted((a, b) => b.score - a.score)) {
    const mark = `${pair.same ? 'missed ' : 'flagged'} ${score.toFixed(2)} ${pair.strong ? 'STRONG ' : ''}`;
    line(`  ${mark}${pair.kind}`, `${pair.name1} | ${pair.name2}`);
  }
}

function found(queries: readonly Subject[], index: NameIndex, right: (query: number) => ReadonlySet<string>): number[] {
  const missed: number[] = [];
  for (const [i, query] of queries.entries()) {
    const ids = right(i);
    if (!index.match(query, { limit: 50 }).some((hit) => ids.has(hit.id))) missed.push(i);
  }
  return missed;
}

/** Ids of the entries that bear exactly the name of a query. */
function entriesByName(list: readonly ListedSubject[]): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const entry of list) {
    for (const { value } of entry.names) {
      const key = value.toLowerCase().replaceAll(/\s+/g, ' ').trim();
      byName.set(key, (byName.get(key) ?? new Set()).add(entry.id));
    }
  }
  return byName;
}

function listedFigures(un: readonly UnEntry[], index: NameIndex): void {
  const people = readPeople('people_on_un_list.csv');
  const byName = entriesByName(un);
  const right = (i: number): ReadonlySet<string> =>
    byName.get(people[i]!.names[0]!.value.toLowerCase().replaceAll(/\s+/g, ' ').trim()) ?? new Set();
  const missed = found(people, index, right);
  line('people on the UN list, as listed: found', share(people.length - missed.length, people.length));
  for (const i of show ? missed : []) line('  missed', `${JSON.stringify(people[i])} ${[...right(i)].join(' ')}`);
  const random = seeded(SEED);
  let all = 0;
  let lost = 0;
  for (let round = 0; round < 5; round++) {
    const misspelt = people.map((person) => misspell(person, random));
    const gone = found(misspelt, index, right);
    all += people.length;
    lost += gone.length;
    for (const i of show ? gone : []) {
      line('  missed misspelt', `${JSON.stringify(misspelt[i]!.names[0]!.value)} for ${people[i]!.names[0]!.value}`);
    }
  }
  line('the same people misspelt, five rounds: found', share(all - lost, all));
}

function flagged(queries: readonly Subject[], index: NameIndex, what: string): void {
  let count = 0;
  for (const query of queries) {
    const [hit] = index.match(query, { limit: 1 });
    if (!hit) continue;
    count++;
    if (show && count <= 60) {
      const dates = query.birthDates?.join(' ') ?? '';
      line(`  flagged ${hit.score.toFixed(2)}`, `${query.names[0]!.value} ${dates} | ${hit.listedName} ${hit.id}`);
    }
  }
  line(what, share(count, queries.length));
}

function withoutDate(subject: Subject): Subject {
  return { kind: subject.kind, names: subject.names };
}

function otherScript(un: readonly UnEntry[]): void {
  const random = seeded(SEED);
  const entries = un.filter((entry) => entry.original.length > 0);
  const kinds = { person: [0, 0], organization: [0, 0] };
  let stranger = 0;
  for (const entry of entries) {
    const tally = entry.kind === 'person' ? kinds.person : kinds.organization;
    tally[1]!++;
    const listed = { id: entry.id, kind: entry.kind, names: entry.original.map((value) => ({ value })) };
    const hit = scorePair({ kind: entry.kind, names: [{ value: entry.primary }] }, listed);
    if (hit.match) tally[0]!++;
    else if (show) line(`  missed ${hit.score.toFixed(2)}`, `${entry.primary} | ${entry.original.join(' | ')}`);
    const other = entries[Math.floor(random() * entries.length)]!;
    if (other !== entry && scorePair({ kind: entry.kind, names: [{ value: other.primary }] }, listed).match) stranger++;
  }
  const all = [kinds.person[0]! + kinds.organization[0]!, kinds.person[1]! + kinds.organization[1]!] as const;
  line('in another script: found', share(...all));
  line('  persons', share(kinds.person[0]!, kinds.person[1]!));
  line('  organisations', share(kinds.organization[0]!, kinds.organization[1]!));
  line('  a stranger instead: flagged', share(stranger, entries.length));
}

function main(): void {
  if (!dataIsThere()) return;
  const un = readUn();
  const index = createIndex(un);
  const unPeople = un.filter((entry) => entry.kind === 'person');
  pairsFigure();
  listedFigures(un, index);
  flagged(readPeople('people_not_listed.csv'), index, '25,000 people who are not listed, UN: flagged');
  const recombined = (what: string, listed: readonly ListedSubject[], against: NameIndex, how?: Recombining): void => {
    const mixed = recombine(listed, 25_000, seeded(SEED), how);
    flagged(mixed.map(withoutDate), against, `${what}, no birth date: flagged`);
    flagged(mixed, against, `${what}, another's birth date: flagged`);
  };
  recombined('recombined names of the UN list', unPeople, index);
  recombined('  of any of their names', unPeople, index, { of: 'any names', half: Math.ceil });
  recombined('  with halves rounded down', unPeople, index, { of: 'main names', half: Math.floor });
  const ofac = readOfac();
  const both = createIndex([...un, ...ofac]);
  const listed = [...un, ...ofac].filter((entry) => entry.kind === 'person');
  recombined('recombined names of UN + OFAC', listed, both);
  otherScript(un);
}

if (import.meta.main) main();
