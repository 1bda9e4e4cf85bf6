import type { ReactNode } from 'react';
import { say } from '../../../messages/say.tsx';
import { type AlertSearch, type FilterName, statesOf } from '../alert-search.ts';
import { datasetName, isFoundDataset } from '../../../parts/dataset-name.ts';

function valueWords(search: AlertSearch, name: FilterName): string {
  if (name === 'state')
    return statesOf(search.state)
      .map((state) => say(`state.${state}`).toLowerCase())
      .join(', ');
  if (name === 'dataset') return datasetName(search.dataset ?? '');
  if (name === 'kind') return say(`alerts.filter.kind.${search.kind ?? 'party'}`);
  if (name === 'minScore') return say('alerts.filter.atLeast', { score: (search.minScore ?? 0).toFixed(2) });
  return say('alerts.filter.under', { days: search.maxAgeDays ?? 1 });
}

/** A filter as words: "state", "new, in review". */
export function filterWords(search: AlertSearch, name: FilterName): { name: string; value: string } {
  const isFinding = name === 'dataset' && isFoundDataset(search.dataset ?? '');
  return { name: say(isFinding ? 'alerts.filter.sea' : `alerts.filter.${name}`), value: valueWords(search, name) };
}

export function FilterSentence({ search, name }: { search: AlertSearch; name: FilterName }): ReactNode {
  const words = filterWords(search, name);
  return (
    <>
      {words.name} <b>{words.value}</b>
    </>
  );
}
