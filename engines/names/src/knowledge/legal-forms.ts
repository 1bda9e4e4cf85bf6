import { Memo } from '../memo.ts';
import { foldName, skeleton } from '../script/index.ts';
import { LEGAL_FORMS } from './legal-forms-table.ts';
import { type PhraseTree, phraseTree } from './phrase-tree.ts';
import { lazy, roman, tableLines } from './table.ts';

/** Broad class of a legal form; two forms of one class are alike even where they are of different countries. */
export type LegalGroup =
  | 'limited'
  | 'public'
  | 'corporation'
  | 'company'
  | 'partnership'
  | 'cooperative'
  | 'foundation'
  | 'association'
  | 'state'
  | 'branch'
  | 'sole'
  | 'fund';

export interface LegalForm {
  /** Id of the form in our table, e.g. `gmbh`, `llc`, `ooo`. */
  readonly form: string;
  readonly group: LegalGroup;
}

export interface LegalFormMatch extends LegalForm {
  /** How many tokens it takes. */
  readonly length: number;
}

const tree = lazy(() => {
  const phrases = phraseTree<LegalForm>(longWordSkeleton);
  for (const line of tableLines(LEGAL_FORMS)) addLine(phrases, line);
  addGeneralPartnerForms(phrases);
  return phrases;
});

const LOOSE_LETTERS_MIN = 6;

const skeletons = new Memo<string, string>();

/** Long words of a legal form are known by their consonants: `Obschestvo s ogranichenoi otvetstvenostyu`, `Limted`. */
function longWordSkeleton(token: string): string {
  return token.length >= LOOSE_LETTERS_MIN ? skeletons.get(token, skeleton) : '';
}

/** A German partnership whose partner is a company: `GmbH & Co. KG`, `AG und Co. KGaA`, `Stiftung & Co. OHG`. */
function addGeneralPartnerForms(phrases: PhraseTree<LegalForm>): void {
  const partners =
    'gmbh|g m b h|mbh|ggmbh|gesellschaft mit beschrankter haftung|gesellschaft mbh|ag|aktiengesellschaft|ug|ug haftungsbeschrankt|se|ltd|limited|bv|b v|stiftung|eg|sarl|nv';
  for (const partner of partners.split('|')) {
    for (const and of [' and ', ' und ', ' u ', ' ']) {
      for (const kind of ['kg', 'ohg', 'kgaa', 'k g']) {
        const form = `gmbhco${kind.replace(' ', '')}`;
        phrases.add(`${partner}${and}co ${kind}`, { form, group: 'partnership' });
      }
    }
  }
}

function addLine(phrases: PhraseTree<LegalForm>, line: string): void {
  const at = line.indexOf(':');
  const [form = '', group = ''] = line.slice(0, at).trim().split(/\s+/);
  if (!isLegalGroup(group)) throw new Error(`legal form ${form} has no known group: ${group}`);
  const value: LegalForm = { form, group };
  for (const alias of line.slice(at + 1).split(',')) addAlias(phrases, alias.trim(), value);
}

/** `s.a.r.l.` is added as `s a r l` and as `sarl`; other scripts as they are folded and as they are romanised. */
function addAlias(phrases: PhraseTree<LegalForm>, alias: string, value: LegalForm): void {
  if (alias === '') return;
  for (const spelling of [foldName(alias), roman(alias)]) phrases.add(spelling, value);
  if (!alias.includes('.')) return;
  const glued = alias.replace(/\.(?=\S)/g, '').replace(/\./g, '');
  for (const spelling of [foldName(glued), roman(glued)]) phrases.add(spelling, value);
}

const GROUPS: ReadonlySet<string> = new Set<LegalGroup>([
  'limited',
  'public',
  'corporation',
  'company',
  'partnership',
  'cooperative',
  'foundation',
  'association',
  'state',
  'branch',
  'sole',
  'fund',
]);

function isLegalGroup(text: string): text is LegalGroup {
  return GROUPS.has(text);
}

/**
 * The longest legal form that begins at `tokens[index]`, `undefined` when there is none. Tokens are folded or romanised.
 * Short forms (`sa`, `as`, `ab`, `co`) are ordinary words elsewhere: ask at the start and at the end of a name.
 * @example legalFormAt(['muster', 'gmbh', 'and', 'co', 'kg'], 1) // { form: 'gmbhcokg', group: 'partnership', length: 4 }
 */
export function legalFormAt(tokens: readonly string[], index: number): LegalFormMatch | undefined {
  const found = tree().at(tokens, index);
  return found && { form: found.value.form, group: found.value.group, length: found.length };
}

/** All forms of the table, each once. */
export const legalForms: () => readonly LegalForm[] = lazy(() => {
  const forms = new Map<string, LegalForm>();
  for (const line of tableLines(LEGAL_FORMS)) {
    const [form = '', group = ''] = line.slice(0, line.indexOf(':')).trim().split(/\s+/);
    if (isLegalGroup(group) && !forms.has(form)) forms.set(form, { form, group });
  }
  return [...forms.values()];
});
