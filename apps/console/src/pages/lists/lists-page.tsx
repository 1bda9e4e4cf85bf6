import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ListPlus, Rss, Table2, Upload } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { useMay } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page, PageHead, Section } from '../../parts/section.tsx';
import { Loaded } from '../loaded.tsx';
import { Attention } from './attention.tsx';
import { FeedForm } from './feed-form.tsx';
import { Jobs } from './jobs.tsx';
import { listsOptions, uploadsOptions } from './list-api.ts';
import { inOrderOfNeed } from './list-order.ts';
import type { ListsParams } from './list-params.ts';
import { ListsTable } from './lists-table.tsx';
import { NewListForm } from './new-list-form.tsx';
import { receiversOptions } from './sea/receiver-api.ts';
import { Receivers } from './sea/receivers.tsx';
import { SeaPlaces } from './sea/sea-places.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { layFiles } from './upload-store.ts';
import './lists.css';

/** Late or refused first, then every list with its last change; files may be dropped anywhere on the page. */
export function ListsPage() {
  const { panel } = useSearch({ from: '/lists' });
  const navigate = useNavigate();
  const lists = useQuery(listsOptions);
  // What stands between the lists and the files is read with the lists, so that nothing moves when it comes.
  const { isPending: waits } = useQuery(receiversOptions);
  const { isPending: filesWait } = useQuery(uploadsOptions);
  const mayIngest = useMay('ingest');
  const mayFeed = useMay('feed.change');
  const mayList = useMay('list.change');
  const [over, setOver] = useState(false);
  const show = (next: ListsParams['panel']) =>
    void navigate({ to: '/lists', search: next === undefined ? {} : { panel: next }, replace: panel !== undefined });
  const hasFiles = (event: DragEvent) => mayIngest && event.dataTransfer.types.includes('Files');
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      layFiles([...event.dataTransfer.files]);
      show('upload');
    },
  };
  return (
    <div className="lists" data-over={over || undefined} {...drop}>
      <Page>
        <PageHeading crumbs={[say('lists.title')]} title={say('lists.title')} />
        <PageHead
          title={say('lists.title')}
          tools={
            <>
              <Link to="/feeds">{say('lists.health')}</Link>
              {mayFeed ? (
                <Button icon={Rss} onPress={() => show('feed')}>
                  {say('lists.addFeed')}
                </Button>
              ) : null}
              {mayList ? (
                <Button icon={ListPlus} onPress={() => show('list')}>
                  {say('lists.addList')}
                </Button>
              ) : null}
              {mayIngest ? (
                <Button icon={Table2} onPress={() => void navigate({ to: '/import' })}>
                  {say('lists.importTable')}
                </Button>
              ) : null}
              {mayIngest ? (
                <Button icon={Upload} onPress={() => show('upload')}>
                  {say('lists.upload')}
                </Button>
              ) : null}
            </>
          }
        />
        {panel === 'upload' && mayIngest ? (
          <PurposeGate what={say('lists.uploadPanel')} rows={3}>
            <UploadPanel onClose={() => show(undefined)} />
          </PurposeGate>
        ) : null}
        {panel === 'feed' && mayFeed ? <FeedForm onDone={() => show(undefined)} /> : null}
        {panel === 'list' && mayList ? (
          <PurposeGate what={say('lists.listPanel')} rows={3}>
            <NewListForm onDone={() => show(undefined)} />
          </PurposeGate>
        ) : null}
        <div className="lists-body">
          <Loaded
            query={{ ...lists, data: waits ? undefined : lists.data, isPending: lists.isPending || waits }}
            what={say('lists.what')}
            rows={8}
          >
            {(all) =>
              all.length === 0 ? (
                <>
                  <EmptyState>
                    {say('lists.none')} <span className="muted">{say('lists.noneMore')}</span>
                  </EmptyState>
                  <Receivers />
                  <Jobs />
                  {filesWait ? null : <SeaPlaces />}
                </>
              ) : (
                <>
                  <Attention lists={inOrderOfNeed(all)} />
                  <Section title={say('lists.all')} note={all.length}>
                    <ListsTable lists={inOrderOfNeed(all)} />
                  </Section>
                  <Receivers />
                  <Jobs />
                  {filesWait ? null : <SeaPlaces />}
                </>
              )
            }
          </Loaded>
        </div>
      </Page>
      {over ? <div className="lists-over">{say('lists.dropAnywhere')}</div> : null}
    </div>
  );
}
