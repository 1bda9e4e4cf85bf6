import type { Owners, ReadInterests } from '@quintet/ownership';
import type { CollectedInterests } from '../../link/ownership/index.ts';
import type { Diagram } from './diagram.ts';

/** Findings of one kind that are told one by one. */
const FINDINGS_TOLD_MAX = 20;
const NAMES_TOLD_MAX = 5;

/** Everything that was marked on the way, in sentences: bounds, feeds that differ, faults of the data, odd sums. */
export function notesOf(
  { entities, notes, conflicts }: CollectedInterests,
  { findings }: Pick<ReadInterests, 'findings'>,
  owners: Owners,
  { left }: Diagram,
): string[] {
  const captions = new Map(entities.map(({ id, caption }) => [id, caption]));
  const names = (keys: readonly string[]) => {
    const told = keys.slice(0, NAMES_TOLD_MAX).map((key) => captions.get(key) ?? key);
    return `${told.join(', ')}${keys.length > told.length ? ', …' : ''}`;
  };
  const told = findings.slice(0, FINDINGS_TOLD_MAX).map(({ message }) => message);
  const untold = findings.length - told.length;
  return [
    ...notes,
    ...conflicts.map(({ owners: holders, assets, said, counted }) => {
      const shares = said.map(({ dataset, share }) => `${dataset}: ${share} %`).join('; ');
      return `Feeds differ on what ${names(holders)} holds in ${names(assets)} (${shares}). It counts as ${counted} %.`;
    }),
    ...owners.notes.map(({ text, ids }) => `${text} (${names(ids)})`),
    ...told,
    ...(untold > 0 ? [`${untold} further findings of this kind are not told.`] : []),
    ...(left > 0 ? [`${left} parties on the chains are not drawn.`] : []),
  ];
}
