import type { EntryPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { TableColumn } from '../../parts/table/column.ts';
import { schemaWord } from '../entities/words.ts';

type Entry = EntryPage['entries'][number];

/** Name, kind, id; the name leads to the entity, or to the editor where the list may be changed. */
export const entryColumns = (mayChange: boolean): readonly TableColumn<Entry>[] => [
  {
    id: 'name',
    title: say('lists.name'),
    width: { share: 1, leastPx: 200 },
    cell: (entry) =>
      mayChange ? (
        <Link
          to="."
          search={{ tab: 'entries', edit: entry.id }}
          className="lists-name"
          aria-label={say('lists.editEntry', { name: entry.caption })}
        >
          <Outside value={entry.caption} />
        </Link>
      ) : (
        <Link to="/entities/$id" params={{ id: entry.id }} className="lists-name">
          <Outside value={entry.caption} />
        </Link>
      ),
  },
  {
    id: 'kind',
    title: say('lists.kind'),
    width: 180,
    cell: (entry) => <span className="soft">{schemaWord(entry.schema)}</span>,
  },
  {
    id: 'id',
    title: say('lists.id'),
    width: 220,
    cell: (entry) => <span className="mono muted">{entry.id}</span>,
  },
];
