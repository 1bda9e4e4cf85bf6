import type { Identity } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { SchemaIcon } from '../schema-icon.tsx';
import { schemaWord } from '../words.ts';

interface MembersTableProps {
  readonly identity: Identity;
  readonly nameOf: (dataset: string) => string;
  /** Absent where the person may not. */
  readonly onTakeOut: ((record: string) => void) | undefined;
}

/** The records that are one, by the feed that says them. */
export function MembersTable({ identity: { members }, nameOf, onTakeOut }: MembersTableProps) {
  const sorted = members.toSorted((a, b) => (a.datasets[0] ?? '').localeCompare(b.datasets[0] ?? ''));
  return (
    <table className="identity-table">
      <thead>
        <tr>
          <th scope="col">{say('identity.record')}</th>
          <th scope="col">{say('identity.source')}</th>
          <th scope="col">{say('identity.kind')}</th>
          <th scope="col" className="num identity-links">
            {say('identity.links')}
          </th>
          <th scope="col" className="identity-do">
            <span className="sr">{say('identity.takeOut')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ key, caption, datasets, schema, degree, gone }) => (
          <tr key={key}>
            <td>
              <div className="cut">
                <Link to="/entities/$id" params={{ id: key }} className="identity-caption">
                  <Outside value={caption} />
                </Link>{' '}
                <span className="small mono muted">{key.slice(key.indexOf('/') + 1)}</span>
              </div>
            </td>
            <td className="soft">
              <div className="cut">
                <Outside value={nameOf(datasets[0] ?? '')} />
                {gone ? <span className="small warning"> {say('identity.gone')}</span> : null}
              </div>
            </td>
            <td className="soft">
              <span className="identity-kind">
                <SchemaIcon schema={schema} size={14} /> {schemaWord(schema)}
              </span>
            </td>
            <td className="num">{degree.toLocaleString('en-GB')}</td>
            <td className="identity-do">
              {onTakeOut === undefined || members.length < 2 ? null : (
                <Button
                  kind="link"
                  aria-label={say('identity.takeOutOf', { name: caption })}
                  onPress={() => onTakeOut(key)}
                >
                  {say('identity.takeOut')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
