import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { isMessage, say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { propertyWord } from './words.ts';

const changeWord = (kind: string): string => {
  const key = `entities.change.${kind}`;
  return isMessage(key) ? say(key) : kind;
};

/** What each edition of the list changed in this entry, newest first. */
export function EntityChanges({ entity }: { entity: EntityPage }) {
  if (entity.changes.length === 0) return <EmptyState>{say('entities.changesNone')}</EmptyState>;
  return (
    <table className="entities-table">
      <thead>
        <tr>
          <th scope="col">{say('entities.at')}</th>
          <th scope="col">{say('entities.change')}</th>
          <th scope="col">{say('entities.changedProperties')}</th>
          <th scope="col">{say('entities.version')}</th>
        </tr>
      </thead>
      <tbody>
        {entity.changes.map((change) => (
          <tr key={change.version}>
            <td>
              <Moment at={change.at} as="full" />
            </td>
            <td>{changeWord(change.kind)}</td>
            <td className="soft wraps">{change.properties.map(propertyWord).join(', ')}</td>
            <td>
              <Link
                to="/lists/$dataset/changes/$version"
                params={{ dataset: entity.dataset, version: String(change.version) }}
              >
                {say('lists.editionNumber', { id: change.version })}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
