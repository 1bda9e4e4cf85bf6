import type { EntryPage } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { GitCompareArrows, Table2, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Page, PageHead } from '../../parts/section.tsx';
import { Loaded } from '../loaded.tsx';
import { latelyOptions } from './entity-api.ts';
import { schemaWord } from './words.ts';
import '../../messages/add-graph.ts';
import './entities.css';

type Entry = EntryPage['entries'][number];

/** Those that this person opened lately; everything else is reached by searching. */
export function EntitiesPage() {
  const navigate = useNavigate();
  const mayImport = useMay('ingest');
  useKeys({ graph: () => void navigate({ to: '/entities/graph' }) });
  return (
    <Page>
      <PageHeading crumbs={[say('entities.title')]} title={say('entities.title')} />
      <PageHead
        title={say('entities.lately')}
        note={say('entities.latelyWhy')}
        tools={
          <>
            {mayImport ? (
              <Link to="/import" className="button button-plain entity-graph">
                <Table2 size={14} strokeWidth={1.6} aria-hidden />
                {say('lists.importTable')}
              </Link>
            ) : null}
            <Link to="/entities/crossref" search={{}} className="button button-plain entity-graph">
              <GitCompareArrows size={14} strokeWidth={1.6} aria-hidden />
              {say('palette.crossref')}
            </Link>
            <Link to="/entities/graph" className="button button-plain entity-graph" title={say('graph.openWhy')}>
              <Waypoints size={14} strokeWidth={1.6} aria-hidden />
              {say('graph.open')}
              <Kbd command="graph" />
            </Link>
          </>
        }
      />
      <PurposeGate what={say('entities.what')} rows={6}>
        <Lately />
      </PurposeGate>
    </Page>
  );
}

function Lately() {
  const lately = useQuery(latelyOptions);
  return (
    <div className="entities-lately">
      <Loaded query={lately} what={say('entities.what')} rows={6}>
        {({ entries }) =>
          entries.length === 0 ? (
            <EmptyState actions={<Link to="/search">{say('nav.search')}</Link>}>{say('entities.none')}</EmptyState>
          ) : (
            <LatelyTable entries={entries} />
          )
        }
      </Loaded>
    </div>
  );
}

function LatelyTable({ entries }: { entries: readonly Entry[] }) {
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const move = (step: number) => setAt((now) => Math.min(entries.length - 1, Math.max(0, now + step)));
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => {
      const entry = entries[at];
      if (entry) void navigate({ to: '/entities/$id', params: { id: entry.id } });
    },
  });
  return (
    <table className="entities-table">
      <thead>
        <tr>
          <th scope="col">{say('entities.name')}</th>
          <th scope="col">{say('entities.kind')}</th>
          <th scope="col">{say('entities.id')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, place) => (
          <tr key={entry.id} data-chosen={place === at || undefined}>
            <td>
              <div className="cut entities-name">
                <Link to="/entities/$id" params={{ id: entry.id }}>
                  <Outside value={entry.caption} />
                </Link>
              </div>
            </td>
            <td className="soft">{schemaWord(entry.schema)}</td>
            <td className="mono muted">{entry.id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
