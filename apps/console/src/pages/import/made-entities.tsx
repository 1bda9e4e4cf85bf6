import type { ImportPreview } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SchemaIcon } from '../entities/schema-icon.tsx';
import { propertyWord, schemaWord, valueWord } from '../entities/words.ts';

type Made = NonNullable<ImportPreview['table']>['entities'][number];

/** What the first rows become: the row's own entity, then whom it is linked with and how. */
export function MadeEntities({ entities }: { entities: readonly Made[] }) {
  const called = new Map(entities.map(({ id, caption }) => [id, caption]));
  if (entities.length === 0) return <p className="soft">{say('import.becomesNone')}</p>;
  return (
    <table className="import-made">
      <thead>
        <tr>
          <th scope="col" className="num">
            {say('import.line')}
          </th>
          <th scope="col">{say('import.kind')}</th>
          <th scope="col">{say('import.name')}</th>
          <th scope="col">{say('import.says')}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map((entity, at) => {
          const isFirst = entities[at - 1]?.line !== entity.line;
          return (
            <tr key={`${entity.line} ${entity.id} ${at}`} data-first={isFirst || undefined}>
              <td className="num muted">{isFirst ? entity.line : null}</td>
              <td className="import-made-kind">
                <div className="cut" title={schemaWord(entity.schema)}>
                  <span className="muted">
                    <SchemaIcon schema={entity.schema} size={14} />
                  </span>{' '}
                  {schemaWord(entity.schema)}
                </div>
              </td>
              <td>
                <div className={isFirst ? 'cut import-made-name' : 'cut'}>
                  <Outside value={nameOf(entity, called)} short />
                </div>
              </td>
              <td className="soft">
                <div className="cut">
                  <Outside value={saysOf(entity, called)} short />
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Properties that hold the names of others: those of a link. */
const endsOf = ({ properties }: Made, called: ReadonlyMap<string, string>): [string, string[]][] =>
  Object.entries(properties)
    .filter(([property]) => isEnd(property))
    .map(([property, ids]) => [property, ids.map((id) => called.get(id) ?? id)]);

const ENDS = new Set(
  'owner asset director organization member employee employer payer beneficiary person relative associate agent client debtor creditor predecessor successor subject object controller controlled holder post party case participant project document entity contract supplier'.split(
    ' ',
  ),
);
const isEnd = (property: string): boolean => ENDS.has(property);

function nameOf(entity: Made, called: ReadonlyMap<string, string>): string {
  const ends = endsOf(entity, called);
  return ends.length < 2 ? entity.caption : ends.map(([, names]) => names.join(', ')).join(' → ');
}

function saysOf(entity: Made, called: ReadonlyMap<string, string>): string {
  const isLink = endsOf(entity, called).length >= 2;
  return Object.entries(entity.properties)
    .filter(([property, values]) => !(isLink && isEnd(property)) && values[0] !== entity.caption)
    .map(
      ([property, values]) => `${propertyWord(property)}: ${values.map((one) => valueWord(property, one)).join(', ')}`,
    )
    .join(' · ');
}
