import type { RuleBase } from './rule-draft.ts';

/** As heavy as most rules that come with the node. */
const WEIGHT = 0.3;
const ID_LETTERS_MAX = 60;

/** A rule with nothing of its own yet: the usual parameters of its kind, no name, and nobody who answers for it. */
export function blankRule(today: string): RuleBase {
  return { title: '', parameters: {}, weight: WEIGHT, owner: '', validFrom: today, by: '' };
}

/** An id out of the title that no rule has yet, by which the API and the log name it: `Toys far too light` → `toys-far-too-light`. */
export function newRuleId(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const id = `${/^[a-z]/u.test(words?.[0] ?? '') ? '' : 'rule-'}${(words ?? []).join('-')}`
    .slice(0, ID_LETTERS_MAX)
    .replace(/-$/u, '');
  const long = id.length < 2 ? `rule-${id}` : id;
  for (let number = 1; ; number++) {
    const one = number === 1 ? long : `${long}-${number}`;
    if (!taken.has(one)) return one;
  }
}
