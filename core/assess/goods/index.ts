/** What was declared: taken in, compared by rules, linked and screened; and the rules themselves. */
export type { RowOfFile } from './declaration-rows.ts';
export { PartyMemory } from './party-memory.ts';
export { type DeclarationCounts, type DeclarationIntake, takeDeclarations } from './take-declarations.ts';
export { deleteOldDeclarations } from './delete-old-declarations.ts';
export { consignmentId } from './consignment.ts';
export type { GoodsDetector } from './goods-detector.ts';
export { GOODS_DATASET } from './raise-goods-alert.ts';
export {
  type DeclarationWhole,
  type PartyWhole,
  readDeclarationOfAlert,
  readDeclarationPage,
} from './read-declaration-page.ts';
export { type DeclarationsQuestion, readDeclarations } from './read-declarations.ts';
export { rescreenParties } from './rescreen-parties.ts';
export { readRuleStatistics, type RuleStatistics } from './rule-statistics.ts';
export {
  draftRule,
  enforceRule,
  readRule,
  readRules,
  ruleOf,
  shipRules,
  type StoredRule,
  withdrawRule,
} from './rules.ts';
export { currentDeclarations, declarationOf, type StoredDeclaration } from './stored-declarations.ts';
export { markDeclarations, restoreDeclarations } from './whole-file.ts';
export { asTrial, type StoredTrial, tryRule } from './try-rule.ts';
