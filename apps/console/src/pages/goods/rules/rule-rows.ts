import type { GoodsRuleShape } from '@quintet/node/api';

/** All versions of one rule, the newest first, and the one that stands for it: that in force, else the newest. */
export interface RuleRow {
  readonly id: string;
  readonly standing: GoodsRuleShape;
  readonly versions: readonly GoodsRuleShape[];
  readonly drafts: number;
}

/** One row for each rule, by its title. */
export function ruleRows(rules: readonly GoodsRuleShape[]): readonly RuleRow[] {
  return [...Map.groupBy(rules, ({ id }) => id)]
    .flatMap(([id, all]): RuleRow[] => {
      const versions = all.toSorted((one, other) => other.version - one.version);
      const standing = versions.find(({ state }) => state === 'in-force') ?? versions[0];
      const drafts = versions.filter(({ state }) => state === 'draft').length;
      return standing === undefined ? [] : [{ id, standing, versions, drafts }];
    })
    .toSorted((one, other) => one.standing.title.localeCompare(other.standing.title, 'en'));
}

/** With fewer decided hits nobody can say how often a rule is right. */
export const DECIDED_MIN = 30;

/** The share of the decided hits that were confirmed; undefined where too few are decided. */
export function precisionOf({ confirmed, dismissed }: { confirmed: number; dismissed: number }): number | undefined {
  const decided = confirmed + dismissed;
  return decided < DECIDED_MIN ? undefined : confirmed / decided;
}

/** The share of what it could speak of that it hit; undefined where it spoke of nothing. */
export const hitShare = ({ hits, examined }: { hits: number; examined: number }): number | undefined =>
  examined === 0 ? undefined : hits / examined;

/** Who wrote the rules that came with the node. */
const SHIPPED_BY = 'Quintet';

/** Whether a version came with the node and was never tried on the history of this one. */
export const isShippedUntried = ({ by, trial }: Pick<GoodsRuleShape, 'by' | 'trial'>): boolean =>
  by === SHIPPED_BY && trial === undefined;
export const isShipped = ({ by }: Pick<GoodsRuleShape, 'by'>): boolean => by === SHIPPED_BY;

/** The word for where a version stands: a draft that was tried is more than one that was not. */
export const stateWord = ({ state, trial }: Pick<GoodsRuleShape, 'state' | 'trial'>) =>
  state === 'draft' && trial !== undefined ? 'tried' : state;
