import { ownValue } from '../../own-value.ts';
import { childrenOf, type XmlNode } from '../../xml-records.ts';
import { addOfacMainName, addOfacOtherName, ofacListedName } from '../ofac/party.ts';
import type { AdvancedFile, AdvancedParty } from './advanced-file.ts';

/** One DocumentedName in the words of its parts. */
interface DocumentedName {
  /** `LAST, First Middle` of a person in Latin letters, else in natural order. */
  readonly listed: string;
  /** Empty for Latin. */
  readonly script: string;
  readonly isPrimary: boolean;
  readonly property: 'alias' | 'previousName' | 'weakAlias';
  readonly father: string;
  readonly mother: string;
}

/** Reads all names of an Identity. A false identity is one that somebody used: its names identify nobody by themselves. */
export function readNames(identity: XmlNode, party: AdvancedParty, file: AdvancedFile): void {
  const isFalse = identity.attributes['False'] === 'true';
  const types = partTypesOf(identity, file);
  const names = childrenOf(identity, 'Alias').flatMap((alias) =>
    childrenOf(alias, 'DocumentedName').map((name) => documentedName(name, alias, types, party, file)),
  );
  const { subject } = party.entry;
  const main = isFalse || subject.first('name') !== undefined ? undefined : mainOf(names);
  if (main !== undefined) addOfacMainName(subject, main.listed);
  if (main !== undefined && subject.schema === 'Person')
    subject.add('fatherName', main.father).add('motherName', main.mother);
  for (const name of names) {
    if (name.listed === '') continue;
    if (name !== main) addOfacOtherName(subject, name.listed, isFalse ? 'weakAlias' : name.property);
    if (name.script !== '') subject.add('notes', `Name ${name.listed}: in ${name.script} script`);
    if (isFalse) subject.add('notes', `Name ${name.listed}: of a false identity`);
  }
}

function mainOf(names: readonly DocumentedName[]): DocumentedName | undefined {
  const strong = names.filter(({ listed, property }) => listed !== '' && property !== 'weakAlias');
  return (
    strong.find((name) => name.isPrimary && name.script === '') ?? strong.find((name) => name.isPrimary) ?? strong[0]
  );
}

const PROPERTY_OF_TYPE: Readonly<Record<string, 'alias' | 'previousName'>> = {
  name: 'alias',
  'a.k.a.': 'alias',
  'n.k.a.': 'alias',
  'f.k.a.': 'previousName',
};

function documentedName(
  node: XmlNode,
  alias: XmlNode,
  types: ReadonlyMap<string, string>,
  party: AdvancedParty,
  file: AdvancedFile,
): DocumentedName {
  const { attributes, line } = alias;
  const type = file.refs.text('AliasType', attributes['AliasTypeID'], line);
  const property = ownValue(PROPERTY_OF_TYPE, type?.toLowerCase() ?? 'name');
  if (property === undefined) file.trouble.unknownValues.count(`AliasType ${type}`, line);
  const isWeak = attributes['LowQuality'] === 'true';
  const parts = partsOf(node, types, file);
  const script = scriptOf(node, file);
  return {
    listed: listedName(parts, script.code, party.entry.subject.schema === 'Person'),
    script: script.name,
    isPrimary: attributes['Primary'] === 'true',
    property: isWeak ? 'weakAlias' : (property ?? 'alias'),
    father: textOf(parts, 'Patronymic'),
    mother: textOf(parts, 'Matronymic'),
  };
}

interface NamePart {
  readonly type: string;
  readonly value: string;
}

function valuesOf(name: XmlNode): XmlNode[] {
  return childrenOf(name, 'DocumentedNamePart').flatMap((part) => childrenOf(part, 'NamePartValue'));
}

function partsOf(name: XmlNode, types: ReadonlyMap<string, string>, { context, trouble }: AdvancedFile): NamePart[] {
  return valuesOf(name).map(({ attributes, text, line }) => {
    const group = attributes['NamePartGroupID'];
    const type = types.get(group ?? '');
    if (group !== undefined && type === undefined) trouble.dangling.count('NamePartGroupID', line);
    return { type: type ?? '', value: context.cleaner.name(text) };
  });
}

function partTypesOf(identity: XmlNode, { refs }: AdvancedFile): Map<string, string> {
  const groups = childrenOf(identity, 'NamePartGroups')
    .flatMap((all) => childrenOf(all, 'MasterNamePartGroup'))
    .flatMap((master) => childrenOf(master, 'NamePartGroup'));
  return new Map(
    groups.map(({ attributes, line }) => [
      attributes['ID'] ?? '',
      refs.text('NamePartType', attributes['NamePartTypeID'], line) ?? '',
    ]),
  );
}

const LATIN = /^Latn$/iu;
/** Scripts in which the family name comes first and no space stands between the names. */
const JOINED = /^(?:Han[st]|Hani|Hang|Jpan|Kore|Hira|Kana)$/iu;

function scriptOf(name: XmlNode, { refs }: AdvancedFile): { readonly code: string; readonly name: string } {
  for (const { attributes, line } of valuesOf(name)) {
    const script = refs.value('Script', attributes['ScriptID'], line);
    const code = script?.attributes['ScriptCode'] ?? '';
    if (script !== undefined && !LATIN.test(code) && !/^latin/iu.test(script.text))
      return { code, name: script.text || code };
  }
  return { code: '', name: '' };
}

const FAMILY_PARTS = new Set(['Last Name', 'Maiden Name', 'Matronymic']);

function listedName(parts: readonly NamePart[], script: string, isPerson: boolean): string {
  const family = parts.filter(({ type }) => FAMILY_PARTS.has(type)).map(({ value }) => value);
  const given = parts.filter(({ type }) => !FAMILY_PARTS.has(type)).map(({ value }) => value);
  if (!isPerson || family.length === 0 || given.length === 0) return join([...family, ...given], script);
  if (script === '') return ofacListedName(join(family, ''), join(given, ''));
  return JOINED.test(script) ? [...family, ...given].join('') : join([...given, ...family], script);
}

function join(values: readonly string[], script: string): string {
  return values.filter((value) => value !== '').join(JOINED.test(script) ? '' : ' ');
}

function textOf(parts: readonly NamePart[], type: string): string {
  return parts.flatMap((part) => (part.type === type ? [part.value] : [])).join(' ');
}
