import type { ImportLink, ImportModel } from '@quintet/node/api';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Outside } from '../../parts/outside.tsx';
import { propertyWord, schemaWord } from '../entities/words.ts';
import { ColumnPairs } from './column-pairs.tsx';
import type { LinkExample } from './link-example.ts';
import { entityAs, entityWithId, isLinkWhole, kindsWithin, linkAs, type LinkChoice, otherEnd } from './mapping-edit.ts';

const NO_COLUMN = '-';

/** One kind of link of the rows: what it is, which end the row is, who stands at the other and what is said of it. */
export function LinkEditor({
  link,
  number,
  names,
  choices,
  model,
  example,
  onChange,
}: {
  link: ImportLink;
  number: number;
  names: readonly string[];
  choices: readonly LinkChoice[];
  model: ImportModel;
  /** Whom the first such link connects. */
  example: LinkExample | undefined;
  /** Undefined takes it away. */
  onChange: (link: ImportLink | undefined) => void;
}) {
  const { other, schema, rowIs } = link;
  const definition = model.links.find(({ name }) => name === schema);
  const end = otherEnd(model, link);
  const kinds = kindsWithin(model, end?.range ?? '');
  const propertiesOf = (name: string) => model.schemata.find((one) => one.name === name)?.properties ?? [];
  const ends = choices.filter((choice) => choice.schema === schema);
  const schemata = [...new Set([schema, ...choices.map((choice) => choice.schema)])];
  const become = (choice: LinkChoice) => onChange(linkAs(link, choice, model));
  return (
    <section className="import-link" aria-label={say('import.linkNumber', { number, link: schemaWord(schema) })}>
      <div className="import-link-head">
        <h3>{say('import.linkNumber', { number, link: schemaWord(schema) })}</h3>
        {example === undefined ? null : (
          <span className="small soft cut">
            <Say
              id="import.linkExample"
              values={{ from: <Outside value={example.from} />, to: <Outside value={example.to} /> }}
            />
          </span>
        )}
        <Button kind="quiet" onPress={() => onChange(undefined)}>
          {say('import.removeLink')}
        </Button>
      </div>
      <div className="import-form">
        <SelectField
          label={say('import.linkKind')}
          value={schema}
          onChange={(name) => become(choices.find((one) => one.schema === name) ?? { schema: name, rowIs })}
          options={schemata
            .map((name) => ({ value: name, label: schemaWord(name) }))
            .toSorted((a, b) => a.label.localeCompare(b.label))}
        />
        <SelectField
          label={say('import.linkRow')}
          value={rowIs}
          onChange={(next) => become({ schema, rowIs: next })}
          options={(ends.length === 0 ? [link] : ends).map((one) => ({
            value: one.rowIs,
            label: propertyWord((one.rowIs === 'source' ? definition?.source : definition?.target)?.property ?? ''),
          }))}
        />
      </div>
      <div className="import-link-parts">
        <div>
          <h4>{say('import.otherTitle', { end: propertyWord(end?.property ?? '') })}</h4>
          <div className="import-form">
            <SelectField
              label={say('import.otherId')}
              value={String(other.idColumn ?? NO_COLUMN)}
              onChange={(column) =>
                onChange({
                  ...link,
                  other: entityWithId(other, column === NO_COLUMN ? undefined : Number(column)),
                })
              }
              options={[
                { value: NO_COLUMN, label: say('import.otherIdNone') },
                ...names.map((name, at) => ({ value: String(at), label: name })),
              ]}
              error={isLinkWhole(link) ? undefined : say('import.linkFault')}
            />
            <SelectField
              label={say('import.otherKind')}
              value={other.schema}
              onChange={(name) => onChange({ ...link, other: entityAs(other, name, model) })}
              options={kinds.map((name) => ({ value: name, label: schemaWord(name) }))}
            />
          </div>
          <ColumnPairs
            title={say('import.otherColumns')}
            names={names}
            properties={propertiesOf(other.schema)}
            columns={other.columns}
            usual={other.schema === 'BankAccount' ? ['iban'] : ['name']}
            onChange={(columns) => onChange({ ...link, other: { ...other, columns } })}
          />
        </div>
        <ColumnPairs
          title={say('import.linkColumns')}
          names={names}
          properties={definition?.properties ?? []}
          columns={link.columns}
          usual={['percentage', 'amount', 'role', 'startDate']}
          onChange={(columns) => onChange({ ...link, columns })}
        />
      </div>
    </section>
  );
}
