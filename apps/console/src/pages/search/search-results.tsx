import type { SearchResult } from '@quintet/node/api';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { Say, say } from '../../messages/say.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { dateTime } from '../../parts/time.ts';
import { bold } from '../bold.tsx';
import { KeepSearch } from './keep-search.tsx';
import { SearchHitRow } from './search-hit-row.tsx';
import { nearBand } from './search-reasons.ts';

/** Hits best first, then the nearest below the threshold; `j`/`k` move, `i` opens all reasons, `o` the entity. */
export function SearchResults({ result }: { result: SearchResult }) {
  const { sel } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const [open, setOpen] = useState<string>();
  const all = [...result.hits, ...result.near];
  const at = Math.max(
    0,
    all.findIndex((hit) => hit.id === sel),
  );
  const chosen = all[at];
  const table = useRef<HTMLTableElement>(null);
  const choose = (id: string) => void navigate({ to: '/search', search: { s: result.id, sel: id }, replace: true });
  const move = (step: number) => {
    const next = all[sel === undefined ? 0 : at + step];
    if (next) choose(next.id);
  };
  useEffect(() => {
    if (sel !== undefined) table.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [sel]);
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => chosen && void navigate({ to: '/entities/$id', params: { id: chosen.id } }),
    source: () => chosen && setOpen(open === chosen.id ? undefined : chosen.id),
    back: () => (open === undefined ? false : setOpen(undefined)),
  });
  const threshold = result.threshold.toFixed(2);
  const rows = (hits: SearchResult['hits']) =>
    hits.map((hit) => (
      <SearchHitRow
        key={hit.id}
        hit={hit}
        threshold={result.threshold}
        chosen={hit.id === sel}
        open={hit.id === open}
        onChoose={() => choose(hit.id)}
        onToggle={() => setOpen(open === hit.id ? undefined : hit.id)}
      />
    ));
  return (
    <>
      <div className="search-head">
        <h2>
          {result.hits.length === 0 ? (
            <NoHit result={result} />
          ) : (
            <Say id="search.count" values={{ count: result.hits.length, threshold, b: bold }} />
          )}
        </h2>
        <span className="small muted">
          {say('search.against', {
            lists: result.listVersions.length,
            ms: result.tookMs.toFixed(1),
            at: dateTime(result.at),
          })}
        </span>
        {all.length === 0 ? null : (
          <span className="small muted push">
            <Kbd command="source" /> {say('search.whyKey')}
          </span>
        )}
        <span className={all.length === 0 ? 'push' : undefined}>
          <KeepSearch query={result.query} />
        </span>
      </div>
      {result.hits.length === 0 ? (
        <p className="search-none muted">
          {say('search.notSearched', {
            lists: result.listVersions.map((list) => `${list.dataset} ${list.version}`).join(', '),
          })}
        </p>
      ) : null}
      {all.length === 0 ? null : (
        <table className="search-table" ref={table}>
          <thead>
            <tr>
              <th scope="col" className="num search-score">
                {say('search.score')}
              </th>
              <th scope="col">{say('search.found')}</th>
              <th scope="col">{say('search.why')}</th>
              <th scope="col" className="search-kind">
                {say('search.kind')}
              </th>
              <th scope="col" className="search-list">
                {say('search.list')}
              </th>
            </tr>
          </thead>
          <tbody>{rows(result.hits)}</tbody>
          {result.near.length === 0 ? null : (
            <tbody className="search-near">
              <tr>
                <th colSpan={5} scope="rowgroup">
                  {say('search.near')} <span className="muted">{say('search.nearWhy')}</span>
                </th>
              </tr>
              {rows(result.near)}
            </tbody>
          )}
        </table>
      )}
    </>
  );
}

/** That there is no hit, and how near the nearest are. */
function NoHit({ result }: { result: SearchResult }) {
  const band = nearBand(result.near);
  const threshold = result.threshold.toFixed(2);
  if (band === undefined) return say('search.noneAtAll', { threshold });
  const [from, to] = [band.from.toFixed(2), band.to.toFixed(2)];
  return say('search.noneNear', { threshold, count: result.near.length, from, to });
}
