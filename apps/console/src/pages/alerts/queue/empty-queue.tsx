import type { AlertPage } from '@quintet/node/api';
import { useQueries } from '@tanstack/react-query';
import { Say, say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { shortTime } from '../../../parts/time.ts';
import { countOptions } from '../alert-api.ts';
import { activeFilters, alertQuery, type AlertSearch, withoutFilter } from '../alert-search.ts';
import { filterWords } from './filter-words.tsx';

function NoneFits({ search, onChange }: { search: AlertSearch; onChange: (search: AlertSearch) => void }) {
  const names = activeFilters(search);
  const counts = useQueries({ queries: names.map((name) => countOptions(alertQuery(withoutFilter(search, name)))) });
  return (
    <EmptyState
      actions={names.map((name, place) => {
        const count = counts[place]?.data ?? 0;
        if (count === 0) return null;
        const { name: word, value } = filterWords(search, name);
        return (
          <Button key={name} kind="link" onPress={() => onChange(withoutFilter(search, name))}>
            <span>
              <Say id="alerts.fitsWithout" values={{ count, name: `${word} ${value}`, b: (parts) => <b>{parts}</b> }} />
            </span>
          </Button>
        );
      })}
    >
      {say('alerts.noneFits')}
    </EmptyState>
  );
}

/** Why the list is empty, and what to do: never a blank. */
export function EmptyQueue({
  search,
  page,
  onChange,
}: {
  search: AlertSearch;
  page: AlertPage | undefined;
  onChange: (search: AlertSearch) => void;
}) {
  if (activeFilters(search).length > 0) return <NoneFits search={search} onChange={onChange} />;
  if (search.view === 'closed') return <EmptyState>{say('alerts.emptyClosed')}</EmptyState>;
  const closed = page?.closedToday ?? 0;
  const last = page?.lastCreatedAt;
  return (
    <EmptyState>
      {last === undefined
        ? say('alerts.empty', { closed })
        : say('alerts.emptyLast', { closed, last: shortTime(last) })}
    </EmptyState>
  );
}
