import type { EntityBody, EntityPage, Statement } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Grade } from '../../parts/grade.tsx';
import { Outside } from '../../parts/outside.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { groupRelated, headOf } from './related.ts';
import { SchemaIcon } from './schema-icon.tsx';
import { seenText } from './seen.ts';
import { propertyWord, schemaWord, valueWord } from './words.ts';

/** Sanctions, documents, addresses and the rest: each with its own values and where each of them comes from. */
export function RelatedTable({ entity }: { entity: EntityPage }) {
  const groups = groupRelated(entity.related);
  if (groups.length === 0) return <EmptyState>{say('entities.relatedNone')}</EmptyState>;
  return groups.map(([group, entities]) => (
    <section key={group} className="related-group" aria-labelledby={`related-${group}`}>
      <div className="facts-head">
        <h2 id={`related-${group}`}>{say(`entities.group.${group}`)}</h2>
        <span className="muted small">{entities.length}</span>
      </div>
      {entities.map((related) => (
        <Related key={related.id} related={related} statements={entity.statements} />
      ))}
    </section>
  ));
}

/** The values of one related entity: its statements where the node has them, its bare properties where not. */
function Related({ related, statements }: { related: EntityBody; statements: readonly Statement[] }) {
  const own = statements.filter((statement) => statement.entity === related.id);
  const bare = Object.entries(related.properties).flatMap(([property, values]) =>
    values.map((value) => ({
      property,
      value,
      statement: own.find((one) => one.property === property && one.value === value),
    })),
  );
  return (
    <table className="related">
      <caption>
        <SchemaIcon schema={related.schema} size={14} /> <span className="muted">{schemaWord(related.schema)}</span>{' '}
        <b>
          <Outside value={headOf(related)} />
        </b>
      </caption>
      <tbody>
        {bare.map(({ property, value, statement }) => (
          <tr key={`${property} ${value}`}>
            <th scope="row">{propertyWord(property)}</th>
            <td className="wraps">
              <Outside value={valueWord(property, value)} />
            </td>
            <td className="facts-source soft">
              <div className="cut">{statement ? <Outside value={statement.source} /> : null}</div>
            </td>
            <td className="facts-grade">
              {statement ? <Grade kind={statement.kind} grade={statement.grade} /> : null}
            </td>
            <td className="facts-seen small muted num nowrap">
              {statement ? seenText(statement.firstSeen, statement.lastSeen) : null}
            </td>
            <td className="facts-handling">{statement ? <TlpBadge code={statement.handling} as="cell" /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
