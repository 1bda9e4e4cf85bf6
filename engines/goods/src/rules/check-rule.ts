import { checkCountry } from '../checks/countries.ts';
import { isDay } from '../checks/day.ts';
import type { GoodsFinding } from '../finding.ts';
import type { GoodsRule } from '../goods-rule.ts';
import { RULE_ID_CHARS_MAX, RULE_LIST_MAX, RULE_TITLE_CHARS_MAX, RULES_MAX } from '../limits.ts';
import { makeFinding } from '../make-finding.ts';
import { GOODS_RULE_KINDS, isRuleKind, RULE_KIND_NAMES, type RuleKind, type RuleParameter } from './rule-kinds.ts';

/** What a person typed: a rule whose kind need not be one. */
export type UncheckedRule = Omit<GoodsRule, 'kind'> & { readonly kind: string };

/**
 * Checks one rule: an error says that it cannot be used, and what to do.
 *
 * @example
 * checkRule({ ...rule, weight: 2 }); // [{ code: 'GDS-303', … }]
 */
export function checkRule(rule: UncheckedRule): readonly GoodsFinding[] {
  const findings: GoodsFinding[] = [];
  if (rule.id.length > RULE_ID_CHARS_MAX || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(rule.id))
    findings.push(makeFinding('GDS-301', { limit: RULE_ID_CHARS_MAX }, { path: 'id' }));
  if (rule.title.trim() === '' || rule.title.length > RULE_TITLE_CHARS_MAX)
    findings.push(makeFinding('GDS-310', { limit: RULE_TITLE_CHARS_MAX }, { path: 'title' }));
  if (!(rule.weight >= 0 && rule.weight <= 1))
    findings.push(makeFinding('GDS-303', { value: rule.weight }, { path: 'weight' }));
  if (rule.owner.trim() === '') findings.push(makeFinding('GDS-304', {}, { path: 'owner' }));
  checkDays(rule, findings);
  if (isRuleKind(rule.kind)) checkParameters(rule.parameters, rule.kind, GOODS_RULE_KINDS[rule.kind], findings);
  else findings.push(makeFinding('GDS-302', { value: rule.kind, kinds: RULE_KIND_NAMES.join(', ') }, { path: 'kind' }));
  return findings;
}

function checkDays({ validFrom, validUntil }: UncheckedRule, findings: GoodsFinding[]): void {
  if (!isDay(validFrom)) findings.push(makeFinding('GDS-305', { value: validFrom }, { path: 'validFrom' }));
  if (validUntil === undefined) return;
  if (!isDay(validUntil)) findings.push(makeFinding('GDS-305', { value: validUntil }, { path: 'validUntil' }));
  else if (validUntil < validFrom)
    findings.push(makeFinding('GDS-306', { from: validFrom, until: validUntil }, { path: 'validUntil' }));
}

function checkParameters(
  given: GoodsRule['parameters'],
  kind: string,
  { parameters, rising = [] }: RuleKind,
  findings: GoodsFinding[],
): void {
  const names = Object.keys(parameters).join(', ');
  for (const [parameter, value] of Object.entries(given)) {
    const known = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    const path = `parameters.${parameter}`;
    if (known === undefined) {
      findings.push(makeFinding('GDS-307', { kind, parameter, parameters: names }, { path }));
      continue;
    }
    const expected = expectation(known, value);
    if (expected !== undefined)
      findings.push(makeFinding('GDS-308', { parameter, value: String(value), expected }, { path }));
  }
  for (const [from, full] of rising) {
    const [low, high] = [given[from] ?? parameters[from]?.default, given[full] ?? parameters[full]?.default];
    if (typeof low === 'number' && typeof high === 'number' && high <= low)
      findings.push(makeFinding('GDS-309', { from, full }, { path: `parameters.${full}` }));
  }
}

/** What a parameter must be, where it is not. */
function expectation(known: RuleParameter, value: number | string | readonly string[]): string | undefined {
  if (known.type === 'number') {
    const fits =
      typeof value === 'number' &&
      value >= known.min &&
      value <= known.max &&
      (!known.isWhole || Number.isInteger(value));
    return fits
      ? undefined
      : `a ${known.isWhole ? 'whole ' : ''}number from ${known.min} to ${known.max} (${known.unit})`;
  }
  if (known.type === 'choice')
    return typeof value === 'string' && known.choices.includes(value)
      ? undefined
      : `one of ${known.choices.join(', ')}`;
  const isList =
    typeof value === 'object' &&
    value.length <= RULE_LIST_MAX &&
    value.every((one) => checkCountry(one).state === 'right' && one === one.toUpperCase());
  return isList ? undefined : `a list of at most ${RULE_LIST_MAX} country codes of two capital letters`;
}

/** Checks all rules together: each by itself, their number, and versions of one id that hold on the same day. */
export function checkRules(rules: readonly UncheckedRule[]): readonly GoodsFinding[] {
  if (rules.length > RULES_MAX) return [makeFinding('GDS-312', { limit: RULES_MAX })];
  return [...rules.flatMap(checkRule), ...overlaps(rules)];
}

function overlaps(rules: readonly UncheckedRule[]): readonly GoodsFinding[] {
  return [...Map.groupBy(rules, ({ id }) => id)].flatMap(([id, versions]) => {
    const sorted = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    return sorted.flatMap(({ validFrom: from }, at) => {
      const before = sorted[at - 1];
      const isOver = before === undefined || (before.validUntil !== undefined && before.validUntil < from);
      return isOver ? [] : [makeFinding('GDS-311', { id, day: from, from })];
    });
  });
}
