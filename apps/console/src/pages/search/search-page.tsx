import type { SearchEdit } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Loaded } from '../loaded.tsx';
import { RecentSearches } from './recent-searches.tsx';
import { searchOptions, useSearchNow } from './search-api.ts';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';
import './search.css';

/** One form, the answer with its reasons, and the searches of this purpose. The address holds a number, never a name. */
export function SearchPage() {
  return (
    <>
      <PageHeading crumbs={[say('search.title')]} title={say('search.title')} />
      <PurposeGate what={say('search.what')} rows={8}>
        <SearchWork />
      </PurposeGate>
    </>
  );
}

function SearchWork() {
  const { s } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const search = useSearchNow();
  const kept = useQuery({ ...searchOptions(s ?? ''), enabled: s !== undefined });
  const run = (edit: SearchEdit) =>
    search.mutate(edit, { onSuccess: (result) => void navigate({ to: '/search', search: { s: result.id } }) });
  const gone = kept.error !== null && asProblem(kept.error).status === 404;
  return (
    <div className="search">
      <div className="search-main">
        <h1 className="sr">{say('search.title')}</h1>
        {/* A kept search fills the form again; another number is another form. */}
        <SearchForm
          key={kept.data?.id ?? 'new'}
          edit={kept.data?.query}
          pending={search.isPending}
          problem={search.error === null ? undefined : asProblem(search.error)}
          onSearch={run}
        />
        <section className="search-answer" aria-label={say('search.results')} aria-busy={search.isPending}>
          {s === undefined ? (
            <EmptyState>
              {say('search.start')} <span className="muted">{say('search.startMore')}</span>
            </EmptyState>
          ) : gone ? (
            <Notice>{say('search.gone')}</Notice>
          ) : (
            <Loaded query={kept} what={say('search.what')} rows={6}>
              {(result) => <SearchResults key={result.id} result={result} />}
            </Loaded>
          )}
        </section>
      </div>
      <RecentSearches current={s} />
    </div>
  );
}
