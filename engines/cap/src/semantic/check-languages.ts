import { childOf, childText, type TreeNode } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

/** Texts for people, which differ from language to language; names of senders may be the same in all. */
const TRANSLATED = ['event', 'headline', 'description', 'instruction'] as const;

/** CAP 1.2, 3.2.2: an `info` without `language` is in en-US. */
const DEFAULT_LANGUAGE = 'en';

/** The same text in two languages was not translated. Variants of one language (en-US, en-GB) may share texts. */
export function checkLanguages(infos: readonly TreeNode[], { report, version }: MeaningRules): void {
  const seen = new Map<string, string>();
  for (const info of infos) {
    const certainty = childOf(info, 'certainty');
    if (version === '1.0' && certainty?.text === 'Very Likely') report('CERTAINTY_VERY_LIKELY_DEPRECATED', certainty);
    if (infos.length === 1) return;
    const language = primaryLanguage(info);
    for (const name of TRANSLATED) {
      const text = childText(info, name);
      if (text === undefined) continue;
      const key = `${name}:${text}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, language);
      else if (before !== language) report('SAME_TEXT_DIFFERENT_LANGUAGE', childOf(info, name)!, { name });
    }
  }
}

function primaryLanguage(info: TreeNode): string {
  return (childText(info, 'language') ?? DEFAULT_LANGUAGE).split('-', 1)[0]!.toLowerCase();
}
