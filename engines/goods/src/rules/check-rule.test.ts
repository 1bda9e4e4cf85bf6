import { expect, test } from 'vitest';
import { checkRule, checkRules, type UncheckedRule } from './check-rule.ts';
import { GOODS_RULE_KINDS, RULE_KIND_NAMES } from './rule-kinds.ts';
import { RULES, ruleOf } from './test-support.ts';

test('the default rules are right, one of each kind, and carry every parameter', () => {
  expect(checkRules(RULES)).toEqual([]);
  expect(RULES.map(({ kind }) => kind)).toEqual(RULE_KIND_NAMES);
  for (const { kind, parameters } of RULES)
    expect(Object.keys(parameters)).toEqual(Object.keys(GOODS_RULE_KINDS[kind].parameters));
});

test.each<[Partial<UncheckedRule>, string, string]>([
  [{ id: '' }, 'GDS-301', 'id'],
  [{ id: 'unit price' }, 'GDS-301', 'id'],
  [{ kind: 'ethnicity' }, 'GDS-302', 'kind'],
  [{ weight: 1.2 }, 'GDS-303', 'weight'],
  [{ weight: Number.NaN }, 'GDS-303', 'weight'],
  [{ owner: ' ' }, 'GDS-304', 'owner'],
  [{ title: '' }, 'GDS-310', 'title'],
  [{ validFrom: '2026-02-30' }, 'GDS-305', 'validFrom'],
  [{ validUntil: 'soon' }, 'GDS-305', 'validUntil'],
  [{ validUntil: '2025-12-31' }, 'GDS-306', 'validUntil'],
  [{ parameters: { colour: 1 } }, 'GDS-307', 'parameters.colour'],
  [{ parameters: { toString: 1 } }, 'GDS-307', 'parameters.toString'],
  [{ parameters: { spreadMin: 100 } }, 'GDS-308', 'parameters.spreadMin'],
  [{ parameters: { zFrom: 'high' } }, 'GDS-308', 'parameters.zFrom'],
  [{ parameters: { peersMin: 20.5 } }, 'GDS-308', 'parameters.peersMin'],
  [{ parameters: { side: 'left' } }, 'GDS-308', 'parameters.side'],
  [{ parameters: { zFrom: 12 } }, 'GDS-309', 'parameters.zFull'],
])('%j: %s', (changes, code, path) => {
  expect(checkRule({ ...ruleOf('unit_price'), ...changes }).map((finding) => [finding.code, finding.path])).toEqual([
    [code, path],
  ]);
});

test('a list of countries holds countries', () => {
  const rule = ruleOf('container_time');
  expect(checkRule({ ...rule, parameters: { near: ['NL', 'XK'] } })).toEqual([]);
  expect(checkRule({ ...rule, parameters: { near: ['nl'] } })).toMatchObject([{ code: 'GDS-308' }]);
  expect(checkRule({ ...rule, parameters: { near: 'NL' } })).toMatchObject([{ code: 'GDS-308' }]);
});

test('versions that hold on the same day are told, with which one is used', () => {
  const rule = ruleOf('unit_price');
  const later = { ...rule, validFrom: '2026-06-01' };
  expect(checkRules([later, rule])).toMatchObject([{ code: 'GDS-311', severity: 'warning' }]);
  expect(checkRules([later, { ...rule, validUntil: '2026-05-31' }])).toEqual([]);
});
