import type { SearchEdit } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { subscriptionsOptions } from '../../parts/follow/follow-api.ts';
import { Notice } from '../../parts/notice.tsx';
import { Loaded } from '../loaded.tsx';
import { KeptSearches } from './kept-searches.tsx';
import { OtherSourcesPart } from './other-sources-part.tsx';
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
  const { s, k } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const search = useSearchNow();
  const { mutate } = search;
  const kept = useQuery({ ...searchOptions(s ?? ''), enabled: s !== undefined });
  const run = (edit: SearchEdit) =>
    search.mutate(edit, { onSuccess: (result) => void navigate({ to: '/search', search: { s: result.id } }) });
  // A saved search that somebody was told of: it is run again, and stands under its own number.
  const saved = useQuery({ ...subscriptionsOptions, enabled: k !== undefined }).data?.find(({ id }) => id === k)?.query;
  useEffect(() => {
    if (saved === undefined || s !== undefined) return;
    mutate(saved, {
      onSuccess: (result) => void navigate({ to: '/search', search: { s: result.id }, replace: true }),
    });
  }, [saved, s, mutate, navigate]);
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
              {(result) => (
                <>
                  <SearchResults key={result.id} result={result} />
                  <OtherSourcesPart result={result} />
                </>
              )}
            </Loaded>
          )}
        </section>
      </div>
      <aside className="search-recent">
        <KeptSearches onRun={run} />
        <RecentSearches current={s} />
      </aside>
    </div>
  );
}
