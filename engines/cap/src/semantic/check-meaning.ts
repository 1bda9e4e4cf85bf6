import type { FindingList } from '../finding-list.ts';
import { childOf, childrenOf, type TreeNode } from '../tree/node.ts';
import { checkArea } from './check-area.ts';
import { checkLanguages } from './check-languages.ts';
import { checkReferences } from './check-references.ts';
import { checkResource, checkWeb } from './check-resource.ts';
import { checkScope } from './check-scope.ts';
import { checkTexts } from './check-texts.ts';
import { checkTimes } from './check-times.ts';
import type { MeaningOptions, MeaningRules } from './meaning-rules.ts';

/** Checks what the values of one alert mean: rules that the text of CAP has and a schema cannot say. */
export function checkMeaning(alert: TreeNode, { version, now, isAdvice }: MeaningOptions, findings: FindingList): void {
  const rules: MeaningRules = {
    version,
    now,
    isAdvice,
    report: (code, place, values = {}) =>
      findings.add(code, place, isAdvice ? { values, severity: 'warning' } : { values }),
  };
  checkScope(alert, rules);
  checkReferences(alert, rules);
  checkTimes(alert, rules);
  const infos = childrenOf(alert, 'info');
  checkLanguages(infos, rules);
  for (const info of infos) {
    for (const area of childrenOf(info, 'area')) checkArea(area, rules);
    for (const resource of childrenOf(info, 'resource')) checkResource(resource, rules);
    checkWeb(childOf(info, 'web'), rules);
  }
  checkTexts(alert, rules);
}
