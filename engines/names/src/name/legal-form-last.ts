import { legalFormAt } from '../knowledge/index.ts';
import { latinName } from './latin-name.ts';

/**
 * The name of an organisation in a–z, with its legal form, written in full or short and in whatever language, as one word
 * at the end: forms that are much the same in two countries give the same word.
 * @example legalFormLast('ООО Ромашка') === legalFormLast('Romashka LLC') // 'romashka limited'
 */
export function legalFormLast(name: string): string {
  const words = latinName(name).split(' ');
  const first = legalFormAt(words, 0);
  if (first && first.length < words.length) return [...words.slice(first.length), first.group].join(' ');
  for (let at = 1; at < words.length; at++) {
    const form = legalFormAt(words, at);
    if (form && at + form.length === words.length) return [...words.slice(0, at), form.group].join(' ');
  }
  return words.join(' ');
}
