import type { AlertState } from '@quintet/node/api';
import { type AlertSearch, type FilterName, statesOf } from '../alert-search.ts';

/** One thing that the filter field offers: what the address becomes when it is chosen. */
export interface FilterChoice {
  readonly id: string;
  readonly name: FilterName;
  readonly search: AlertSearch;
}

const STATES: readonly AlertState[] = ['new', 'review', 'second', 'confirmed', 'dismissed'];
const SCORES = [0.75, 0.8, 0.85, 0.9, 0.95];
const DAYS = [1, 7, 30];
const KINDS = ['party', 'customer', 'vessel', 'hazard', 'fault', 'consignment'] as const;

function withState(search: AlertSearch, state: AlertState): AlertSearch {
  const states = statesOf([search.state, state].filter(Boolean).join(','));
  return { ...search, state: states.join(',') };
}

/** Every filter that is not yet on, given the lists that there are. States add up; the others replace. */
export function filterChoices(search: AlertSearch, datasets: readonly string[]): FilterChoice[] {
  const on = statesOf(search.state);
  return [
    ...STATES.filter((state) => !on.includes(state)).map((state) => ({
      id: `state:${state}`,
      name: 'state' as const,
      search: withState(search, state),
    })),
    ...datasets.map((dataset) => ({
      id: `dataset:${dataset}`,
      name: 'dataset' as const,
      search: { ...search, dataset },
    })),
    ...KINDS.map((kind) => ({ id: `kind:${kind}`, name: 'kind' as const, search: { ...search, kind } })),
    ...SCORES.map((minScore) => ({
      id: `minScore:${minScore}`,
      name: 'minScore' as const,
      search: { ...search, minScore },
    })),
    ...DAYS.map((maxAgeDays) => ({
      id: `maxAgeDays:${maxAgeDays}`,
      name: 'maxAgeDays' as const,
      search: { ...search, maxAgeDays },
    })),
  ];
}

/** The filter alone that a choice adds, for showing it in words. */
export function onlyChoice(choice: FilterChoice): AlertSearch {
  const [name, value] = [choice.id.slice(0, choice.id.indexOf(':')), choice.id.slice(choice.id.indexOf(':') + 1)];
  if (name === 'state') return { state: value };
  const own = choice.search[choice.name];
  return own === undefined ? {} : { [choice.name]: own };
}
