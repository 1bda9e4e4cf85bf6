import type { FollowNotice } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { verdictWords } from './verdict-words.ts';

const datasetOf = (key: string): string => datasetName(key.slice(0, key.indexOf('/')));

/** What changed, each kind of change in a few words. */
export function changeWords(change: FollowNotice['change']): readonly string[] {
  if (change.kind === 'search') return [say('follow.change.hits', { count: change.hits.length })];
  const { gone, back, joined, left, added, removed, linksAdded, linksRemoved, more } = change;
  const { ownersAdded, ownersRemoved, flagsAdded, flagsRemoved, verdictsAdded, verdictsRemoved } = change;
  const counted = (key: CountKey, list: readonly unknown[]) =>
    list.length === 0 ? [] : [say(key, { count: list.length })];
  return [
    ...gone.map((key) => say('follow.change.gone', { dataset: datasetOf(key) })),
    ...back.map((key) => say('follow.change.back', { dataset: datasetOf(key) })),
    ...joined.map((key) => say('follow.change.joined', { key })),
    ...left.map((key) => say('follow.change.left', { key })),
    ...verdictWords(verdictsAdded, verdictsRemoved),
    ...counted('follow.change.ownersAdded', ownersAdded),
    ...counted('follow.change.ownersRemoved', ownersRemoved),
    ...counted('follow.change.flagsAdded', flagsAdded),
    ...counted('follow.change.flagsRemoved', flagsRemoved),
    ...counted('follow.change.added', added),
    ...counted('follow.change.removed', removed),
    ...counted('follow.change.linksAdded', linksAdded),
    ...counted('follow.change.linksRemoved', linksRemoved),
    ...(more === 0 ? [] : [say('follow.change.more', { count: more })]),
  ];
}

type Counted = 'added' | 'removed' | 'linksAdded' | 'linksRemoved' | `${'flags' | 'owners'}${'Added' | 'Removed'}`;
type CountKey = `follow.change.${Counted}`;
