import type { FindingCodeName } from '../../finding-codes.ts';
import type { FindingList } from '../../finding-list.ts';
import { fieldPath, isObject, type JsonObject } from './json.ts';
import type { Dependency, NumberRule, ObjectRule, TextRule, ValueRule } from './rule.ts';
import { hasFormat } from './text-formats.ts';

/** Checks a value against its rule; each fault is a finding at the path of the value that is wrong. */
export function checkValue(value: unknown, rule: ValueRule, path: string, findings: FindingList): void {
  switch (rule.kind) {
    case 'text':
      if (typeof value === 'string') checkText(value, rule, path, findings);
      else wrongType(value, 'text', path, findings);
      break;
    case 'number':
      if (typeof value === 'number') checkNumber(value, rule, path, findings);
      else wrongType(value, 'a number', path, findings);
      break;
    case 'boolean':
      if (typeof value !== 'boolean') wrongType(value, 'true or false', path, findings);
      break;
    case 'list':
      if (Array.isArray(value)) {
        for (const [i, item] of value.entries()) checkValue(item, rule.of, `${path}[${i}]`, findings);
      } else wrongType(value, 'a list', path, findings);
      break;
    case 'object':
      if (isObject(value)) checkObject(value, rule, path, findings);
      else wrongType(value, 'an object', path, findings);
      break;
    default:
      if (isObject(value)) checkObject(value, rule.otherwise, path, findings);
      else if (typeof value !== 'string') findings.add('BODS-112', `Found ${typeName(value)}.`, { path });
  }
}

function checkObject(value: JsonObject, rule: ObjectRule, path: string, findings: FindingList): void {
  for (const name of rule.required) {
    if (!Object.hasOwn(value, name)) findings.add('BODS-101', `"${name}" is missing.`, { path });
  }
  if (rule.anyOf?.some((name) => Object.hasOwn(value, name)) === false) {
    findings.add('BODS-111', `One of ${rule.anyOf.join(', ')} is needed.`, { path });
  }
  for (const [name, field] of Object.entries(rule.fields)) {
    if (Object.hasOwn(value, name)) checkValue(value[name], field, fieldPath(path, name), findings);
  }
  for (const dependency of rule.dependent ?? []) checkDependency(value, rule, dependency, path, findings);
}

function checkDependency(
  value: JsonObject,
  rule: ObjectRule,
  dependency: Dependency,
  path: string,
  findings: FindingList,
): void {
  if (!Object.hasOwn(value, dependency.field)) return;
  if (dependency.values.includes(value[dependency.field]) === (dependency.isNot === true)) return;
  for (const name of dependency.requires ?? []) {
    if (!Object.hasOwn(value, name)) findings.add('BODS-101', `"${name}" is missing.`, { path });
  }
  const { limits, empties } = dependency;
  if (limits !== undefined && Object.hasOwn(value, limits.field)) {
    const found = value[limits.field];
    // A value that no code list has was said already.
    if (typeof found === 'string' && isListed(found, rule.fields[limits.field]) && !limits.oneOf.includes(found)) {
      findings.add(
        'BODS-103',
        `"${found}" does not go with ${dependency.field} "${String(value[dependency.field])}".`,
        {
          path: fieldPath(path, limits.field),
        },
      );
    }
  }
  if (empties !== undefined && isFilled(value[empties])) {
    findings.add(
      'BODS-113',
      `"${empties}" must be empty with ${dependency.field} "${String(value[dependency.field])}".`,
      {
        path: fieldPath(path, empties),
      },
    );
  }
}

function isListed(value: string, rule: ValueRule | undefined): boolean {
  return rule?.kind === 'text' && rule.oneOf?.includes(value) === true;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

function checkText(value: string, rule: TextRule, path: string, findings: FindingList): void {
  const { minLength = 0, maxLength = Infinity, oneOf, format, pattern } = rule;
  const length = minLength > 0 || maxLength < Infinity ? Array.from(value).length : minLength;
  if (length < minLength) findings.add('BODS-104', `${length} characters, at least ${minLength} are needed.`, { path });
  if (length > maxLength) findings.add('BODS-105', `${length} characters, at most ${maxLength} may be.`, { path });
  if (oneOf?.includes(value) === false)
    findings.add('BODS-103', `"${shown(value)}" is none of ${oneOf.join(', ')}.`, { path });
  if (pattern?.test(value) === false) findings.add('BODS-110', `"${shown(value)}".`, { path });
  if (format !== undefined && !hasFormat(value, format)) {
    findings.add(formatCode(format), `"${shown(value)}" is no ${format}.`, { path });
  }
}

/** What one form alone describes is a fault of format; where several forms may be, of all of them. */
function formatCode(format: string): FindingCodeName {
  return format === 'date' || format === 'uri' ? 'BODS-106' : 'BODS-107';
}

function checkNumber(value: number, rule: NumberRule, path: string, findings: FindingList): void {
  if (value < rule.minimum) findings.add('BODS-108', `${value} is below ${rule.minimum}.`, { path });
  if (value > rule.maximum) findings.add('BODS-109', `${value} is above ${rule.maximum}.`, { path });
}

function wrongType(value: unknown, expected: string, path: string, findings: FindingList): void {
  findings.add('BODS-102', `Found ${typeName(value)}, expected ${expected}.`, { path });
}

function typeName(value: unknown): string {
  return value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : typeof value;
}

function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
