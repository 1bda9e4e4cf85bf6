import type { Change } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { TableColumn } from '../../parts/table/column.ts';
import { propertyWord, schemaWord } from '../entities/words.ts';
import { changeCounts } from './entry-changes.ts';

/** One line a change: sign and word, the entry, which properties. */
export const changeColumns = (onChoose: (change: Change) => void): readonly TableColumn<Change>[] => [
  {
    id: 'kind',
    title: say('lists.change'),
    width: 96,
    cell: (change) => (
      <span className={`change-kind change-${change.kind}`}>
        <span aria-hidden>{{ added: '+', changed: '~', removed: '−' }[change.kind]}</span>{' '}
        {say(`lists.kind.${change.kind}`)}
      </span>
    ),
  },
  {
    id: 'entry',
    title: say('lists.entry'),
    width: { share: 1, leastPx: 180 },
    cell: (change) => (
      <button type="button" className="change-entry" onClick={() => onChoose(change)}>
        <Outside value={change.caption} />
      </button>
    ),
  },
  {
    id: 'schema',
    title: say('lists.kind'),
    width: 110,
    cell: (change) => <span className="soft">{schemaWord(change.schema)}</span>,
  },
  {
    id: 'values',
    title: say('lists.values'),
    width: { share: 1, leastPx: 160 },
    cell: (change) => {
      if (change.kind !== 'changed') return null;
      const words = change.properties.map((property) => propertyWord(property.name)).join(', ');
      return (
        <span className="soft" title={say('lists.valueMoved', changeCounts(change))}>
          {words}
        </span>
      );
    },
  },
];
