/**
 * Reads the public lists as far as the benchmarks of the matcher need them: names, birth dates, countries. The node's own
 * readers are in `core/observe`; these stay small so that the matcher can be measured alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedName, ListedSubject, NameKind } from '@quintet/names';

/** Where the public lists and cases lie: `../shared/data/screening` beside the checkout, or SCREENING_DATA. */
export const dataFolder = process.env['SCREENING_DATA'] ?? join(import.meta.dirname, '../../../shared/data/screening');

/** False, with a line on stderr, when the data is not there. */
export function dataIsThere(): boolean {
  if (existsSync(join(dataFolder, 'name_pairs.csv'))) return true;
  process.stderr.write(`skipped: no data in ${dataFolder}\n`);
  return false;
}

export function readText(file: string): string {
  return readFileSync(join(dataFolder, file), 'utf8');
}

/** Rows of a CSV with quotes; no cell of these files holds a line break. */
export function readCsv(file: string): string[][] {
  return readText(file)
    .split(/\r?\n/)
    .filter((line) => line.length > 1)
    .map(csvCells);
}

function csvCells(line: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
  }
  return cells;
}

/** Rows of a CSV with a header, as objects. */
export function readTable(file: string): Record<string, string>[] {
  const [header, ...rows] = readCsv(file);
  return rows.map((row) => Object.fromEntries((header ?? []).map((name, i) => [name, row[i] ?? ''])));
}

const countryNames = new Map<string, string>();
for (let a = 97; a < 123; a++) {
  for (let b = 97; b < 123; b++) {
    const code = String.fromCharCode(a, b);
    const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code.toUpperCase());
    if (name && !countryNames.has(name.toLowerCase())) countryNames.set(name.toLowerCase(), code);
  }
}
for (const [name, code] of [
  ['democratic republic of the congo', 'cd'],
  ["democratic people's republic of korea", 'kp'],
  ['iran (islamic republic of)', 'ir'],
  ['iran', 'ir'],
  ['russian federation', 'ru'],
  ['syrian arab republic', 'sy'],
  ['united kingdom of great britain and northern ireland', 'gb'],
  ['united states of america', 'us'],
  ['burma', 'mm'],
] as const) {
  countryNames.set(name, code);
}

/** ISO code of a country given as code or English name, lower case; undefined when unknown. */
export function countryCode(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return /^[a-z]{2}$/.test(name) ? name : countryNames.get(name);
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}

function values(block: string, tag: string): string[] {
  const found = [...block.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))];
  return found.map(([, value]) => unescape(value ?? '')).filter((value) => value !== '');
}

function blocks(text: string, tag: string): string[] {
  return [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, block]) => block ?? '');
}

export interface UnEntry extends ListedSubject {
  /** The name in Latin letters and the one in its own script, where there is one. */
  readonly primary: string;
  readonly original: readonly string[];
}

/** The UN consolidated list with all names; weak aliases are those of quality Low. */
export function readUn(): UnEntry[] {
  const text = readText('un_consolidated.xml');
  return [
    ...blocks(text, 'INDIVIDUAL').map((block) => unEntry(block, 'person', 'INDIVIDUAL')),
    ...blocks(text, 'ENTITY').map((block) => unEntry(block, 'organization', 'ENTITY')),
  ];
}

function unEntry(block: string, kind: NameKind, tag: string): UnEntry {
  const primary = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
    .flatMap((part) => values(block, part).slice(0, 1))
    .join(' ');
  const original = values(block, 'NAME_ORIGINAL_SCRIPT');
  const names: ListedName[] = [primary, ...original].map((value) => ({ value }));
  for (const alias of blocks(block, `${tag}_ALIAS`)) {
    const weak = values(alias, 'QUALITY')[0] === 'Low';
    for (const value of values(alias, 'ALIAS_NAME')) names.push(weak ? { value, weak } : { value });
  }
  const birthDates = blocks(block, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap(unBirthDates);
  const countries = blocks(block, 'NATIONALITY')
    .flatMap((nationality) => values(nationality, 'VALUE'))
    .flatMap((name) => countryCode(name) ?? []);
  const genders = values(block, 'GENDER').map((gender) => gender.toLowerCase());
  const id = `unsc-${values(block, 'DATAID')[0] ?? ''}`;
  return { id, kind, names, birthDates, countries, genders, primary, original };
}

function unBirthDates(block: string): string[] {
  const about = values(block, 'TYPE_OF_DATE')[0] === 'APPROXIMATELY' ? '~' : '';
  const from = values(block, 'FROM_YEAR')[0];
  const to = values(block, 'TO_YEAR')[0];
  if (from && to) return [`${from}/${to}`];
  return [
    ...values(block, 'DATE').map((date) => date.slice(0, 10)),
    ...values(block, 'YEAR').map((year) => year + about),
  ];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** OFAC's SDN and consolidated lists with all names and birth dates. */
export function readOfac(): ListedSubject[] {
  return [...readOfacEdition('sdn.csv', 'alt.csv'), ...readOfacEdition('cons_prim.csv', 'cons_alt.csv')];
}

function readOfacEdition(primary: string, alternate: string): ListedSubject[] {
  const aliases = new Map<string, string[]>();
  for (const [entity, , , name] of readCsv(`ofac/${alternate}`)) {
    if (!entity || !name) continue;
    aliases.set(entity, [...(aliases.get(entity) ?? []), name]);
  }
  return readCsv(`ofac/${primary}`)
    .filter((row) => row.length >= 12)
    .map((row) => {
      const [entity, name, type, , , , , , , , , remarks] = row;
      const kind: NameKind =
        type === 'individual'
          ? 'person'
          : type === 'vessel'
            ? 'vessel'
            : type === 'aircraft'
              ? 'aircraft'
              : 'organization';
      const names = [name ?? '', ...(aliases.get(entity ?? '') ?? [])].map((value) => ({ value }));
      return { id: `ofac-${entity}`, kind, names, birthDates: ofacBirthDates(remarks ?? '') };
    });
}

function ofacBirthDates(remarks: string): string[] {
  return [...remarks.matchAll(/DOB (?:circa )?(?:(\d{2}) )?(?:([A-Z][a-z]{2}) )?(\d{4})/g)].map(
    ([, day, month, year]) => {
      const number = month ? String(MONTHS.indexOf(month) + 1).padStart(2, '0') : undefined;
      return [year, number, number && day].filter(Boolean).join('-');
    },
  );
}
