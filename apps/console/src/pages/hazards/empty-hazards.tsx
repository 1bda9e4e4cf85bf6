import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { filterWords } from './filter-words.ts';
import { countOptions, type HazardWord } from './hazard-api.ts';
import { activeFilters, hazardQuery, type HazardParams, withoutFilter } from './hazard-params.ts';

const bold = (parts: ReactNode[]) => <b>{parts}</b>;

/** Why the list is empty, and which filter keeps how many away. */
export function EmptyHazards({
  params,
  words,
  nowMs,
  onChange,
}: {
  params: HazardParams;
  words: readonly HazardWord[];
  nowMs: number;
  onChange: (params: HazardParams) => void;
}) {
  const filters = activeFilters(params);
  const queries = filters.map((name) => countOptions(hazardQuery(withoutFilter(params, name), nowMs)));
  const counts = useQueries({ queries });
  if (filters.length === 0) {
    const isActual = params.lane === undefined;
    return (
      <EmptyState
        actions={<Button onPress={() => onChange({ ...params, state: 'all' })}>{say('hazards.showAll')}</Button>}
      >
        {isActual
          ? say('hazards.empty')
          : say('hazards.emptyLane', { lane: say(`hazards.lane.${params.lane ?? 'actual'}`) })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      actions={filters.map((name, place) => {
        const count = counts[place]?.data;
        if (count === undefined || count === 0) return null;
        const said = filterWords(params, name, words);
        return (
          <Button key={name} onPress={() => onChange(withoutFilter(params, name))}>
            <span>
              <Say id="hazards.fitsWithout" values={{ count, name: `${said.name} ${said.value}`, b: bold }} />
            </span>
          </Button>
        );
      })}
    >
      {say('hazards.noneFits')}
    </EmptyState>
  );
}
