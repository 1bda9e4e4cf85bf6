import { nameTextParts } from '../../name-text.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import type { UkRecord } from './record.ts';

const GIVEN_PARTS = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5'];

/** Reads one Name: `Name6` is the family name of a person and the whole name of anything else. */
export function readUkName(node: XmlNode, record: UkRecord): void {
  const { cleaner } = record.context;
  const { subject } = record.entry;
  const text = (name: string): string => cleaner.name(childText(node, name));
  const given = GIVEN_PARTS.map(text).filter((part) => part !== '');
  const whole = cleaner.name([...given, text('Name6')].join(' '));
  if (whole === '') return;
  const isMain = isPrimary(node, record) && subject.first('name') === undefined;
  addName(isMain ? 'name' : isWeak(node, record) ? 'weakAlias' : 'alias', whole, record);
  if (isMain && record.isPerson) {
    subject.add('firstName', text('Name1')).add('lastName', text('Name6'));
    subject.add('middleName', ['Name2', 'Name3', 'Name4', 'Name5'].map(text).filter(Boolean).join(' '));
  }
}

/** Reads a name in its own script, with what the list says of the script and the language. */
export function readNonLatinName(node: XmlNode, record: UkRecord): void {
  const name = record.context.cleaner.name(childText(node, 'NameNonLatinScript'));
  if (name === '') return;
  addName('alias', name, record);
  const script = record.context.cleaner.line(childText(node, 'NonLatinScriptType'));
  const language = record.context.cleaner.line(childText(node, 'NonLatinScriptLanguage'));
  const told = [script && `in ${script} script`, language && `language ${language}`].filter((part) => part !== '');
  if (told.length > 0) record.entry.subject.add('notes', `Name ${name}: ${told.join(', ')}`);
}

function addName(property: 'name' | 'alias' | 'weakAlias', whole: string, { entry }: UkRecord): void {
  const { subject } = entry;
  const { names, abbreviations } = nameTextParts(whole);
  if (!subject.has('name', whole)) subject.add(property, whole);
  const other = property === 'weakAlias' ? 'weakAlias' : 'alias';
  for (const name of names) if (name !== whole) subject.add(other, name);
  subject.addAll('weakAlias', abbreviations);
}

function isPrimary(node: XmlNode, { trouble }: UkRecord): boolean {
  const type = childText(node, 'NameType').trim().toLowerCase();
  if (!['', 'primary name', 'primary name variation', 'alias'].includes(type))
    trouble.unknownValues.count(`NameType ${type}`, node.line);
  return type === 'primary name';
}

function isWeak(node: XmlNode, { trouble }: UkRecord): boolean {
  const strength = childText(node, 'AliasStrength').trim().toLowerCase();
  const isLow = /^low\b/u.test(strength);
  if (strength !== '' && !isLow && !/^good\b/u.test(strength))
    trouble.unknownValues.count(`AliasStrength ${strength}`, node.line);
  return isLow;
}
