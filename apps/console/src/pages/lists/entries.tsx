import type { EntryPage, ListSummary } from '@quintet/node/api';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { asProblem } from '../../api/problem.ts';
import { useMay } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { ColumnMenu } from '../../parts/table/column-menu.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { entryColumns } from './entry-columns.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { entriesOptions } from './list-api.ts';
import { usePages } from './use-pages.ts';

type Entry = EntryPage['entries'][number];

const FIND_LENGTH_MAX = 200;

/** The entries of a list, any number of them; a list of one's own is edited beside them. */
export function Entries({ list }: { list: ListSummary }) {
  const { edit } = useSearch({ from: '/lists/$dataset' });
  const navigate = useNavigate();
  const mayChange = useMay('list.change') && list.own;
  // What is looked for is a name and stays out of the address.
  const [find, setFind] = useState('');
  const asked = useDeferredValue(find.trim());
  const { first, rowAt, onSight } = usePages(
    (page) => entriesOptions(list.dataset, asked, page),
    (answer) => answer.entries,
  );
  const [at, setAt] = useState<number>();
  const columns = useMemo(() => entryColumns(mayChange), [mayChange]);
  const total = first.data?.total ?? list.entries;
  const chosen = at === undefined ? undefined : rowAt(at);
  const editEntry = (id: string | undefined) =>
    void navigate({
      to: '/lists/$dataset',
      params: { dataset: list.dataset },
      search: id === undefined ? { tab: 'entries' } : { tab: 'entries', edit: id },
      replace: edit !== undefined,
    });
  const openEntry = (entry: Entry) =>
    mayChange ? editEntry(entry.id) : void navigate({ to: '/entities/$id', params: { id: entry.id } });
  const move = (step: number) => setAt((now) => (now === undefined ? 0 : Math.min(total - 1, Math.max(0, now + step))));
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => (chosen ? openEntry(chosen) : false),
    filter: () => document.querySelector<HTMLInputElement>('.entries-find input')?.focus(),
    back: () => (edit === undefined ? false : editEntry(undefined)),
  });
  return (
    <div className={edit !== undefined && mayChange ? 'entries entries-two' : 'entries'}>
      <div className="entries-main">
        <div className="entries-bar">
          <div className="entries-find">
            <TextField
              label={say('lists.find')}
              type="search"
              value={find}
              onChange={(text) => {
                setFind(text);
                setAt(undefined);
              }}
              maxLength={FIND_LENGTH_MAX}
              autoComplete="off"
            />
          </div>
          <span className="soft">{say('common.of', { shown: total, all: list.entries })}</span>
          <span className="entries-tools push">
            {mayChange ? (
              <Button icon={Plus} onPress={() => editEntry('new')}>
                {say('lists.addEntry')}
              </Button>
            ) : null}
            <ColumnMenu name="entries" columns={columns} />
          </span>
        </div>
        {first.error ? (
          <ProblemNotice
            problem={asProblem(first.error)}
            actions={<Button onPress={() => void first.refetch()}>{say('common.tryAgain')}</Button>}
          />
        ) : null}
        {total === 0 ? (
          <EmptyState
            actions={asked === '' ? undefined : <Button onPress={() => setFind('')}>{say('common.showAll')}</Button>}
          >
            {asked !== ''
              ? say('lists.entriesNoneFind', { all: list.entries })
              : say(list.own ? 'lists.entriesNoneOwn' : 'lists.entriesNone')}
          </EmptyState>
        ) : (
          <div className="entries-table">
            <DataTable
              name="entries"
              label={say('lists.entriesTab')}
              columns={columns}
              count={total}
              rowAt={rowAt}
              rowKey={(entry) => entry.id}
              current={chosen?.id ?? edit}
              onOpen={openEntry}
              onSight={onSight}
              showIndex={at}
            />
          </div>
        )}
      </div>
      {edit !== undefined && mayChange ? (
        <EntryEditor
          key={edit}
          dataset={list.dataset}
          id={edit === 'new' ? undefined : edit}
          onDone={() => editEntry(undefined)}
        />
      ) : null}
    </div>
  );
}
