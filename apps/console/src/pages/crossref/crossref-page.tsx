import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { GitCompareArrows } from 'lucide-react';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { useMay } from '../../api/me.ts';
import '../../messages/add-crossref.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page, PageHead } from '../../parts/section.tsx';
import { Loaded } from '../loaded.tsx';
import { runsOptions } from './crossref-api.ts';
import { RunsTable } from './runs-table.tsx';
import { StartForm } from './start-form.tsx';
import '../lists/lists.css';
import './crossref.css';

/** Every comparison of feeds with what is left to judge of it. */
export function CrossrefPage() {
  const { panel } = useSearch({ from: '/entities/crossref' });
  const navigate = useNavigate();
  const mayStart = useMay('judgement.change');
  const show = (next: 'new' | undefined) =>
    void navigate({ to: '/entities/crossref', search: next ? { panel: next } : {}, replace: panel !== undefined });
  return (
    <Page>
      <PageHeading
        crumbs={[
          <Link key="entities" to="/entities">
            {say('entities.title')}
          </Link>,
          say('crossref.title'),
        ]}
        title={say('crossref.title')}
      />
      <PageHead
        title={say('crossref.title')}
        note={say('crossref.why')}
        tools={
          mayStart && panel === undefined ? (
            <Button icon={GitCompareArrows} onPress={() => show('new')}>
              {say('crossref.start')}
            </Button>
          ) : undefined
        }
      />
      <PurposeGate what={say('crossref.what')} rows={6}>
        {panel === 'new' && mayStart ? <StartForm onDone={() => show(undefined)} /> : null}
        <Runs />
      </PurposeGate>
    </Page>
  );
}

function Runs() {
  const runs = useQuery(runsOptions);
  return (
    <div className="crossref-runs">
      <Loaded query={runs} what={say('crossref.what')} rows={6}>
        {(all) => (all.length === 0 ? <EmptyState>{say('crossref.none')}</EmptyState> : <RunsTable runs={all} />)}
      </Loaded>
    </div>
  );
}
