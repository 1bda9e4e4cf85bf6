import type { ImportModel } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { propertyWord, schemaWord } from '../entities/words.ts';
import { StepFoot } from './step-foot.tsx';
import type { StepProps } from './step-props.ts';
import { changeDraft } from './import-store.ts';
import { linksWith, orderOf, targetOf, withId, withOrder, withSchema, withTarget } from './mapping-edit.ts';
import { OrderSelect } from './order-select.tsx';
import { PropertySelect } from './property-select.tsx';

/** Values shown of a column. */
const EXAMPLES = 3;
const NO_COLUMN = '-';

/** What each row is, and what each column is of it: proposed by names and values, changed by the person. */
export function ColumnsStep({ draft, table, model }: StepProps & { model: ImportModel }) {
  const { mapping, chosen } = draft;
  const { columns, rows } = table;
  const properties = model.schemata.find(({ name }) => name === mapping.row.schema)?.properties ?? [];
  const choose = (column: number, target: string) =>
    changeDraft({ mapping: withTarget(mapping, column, target), chosen: new Set([...chosen, column]) });
  const names = columns.map(({ name }) => name);
  return (
    <>
      {table.known ? (
        <Notice
          actions={
            <Button kind="link" onPress={() => changeDraft({ mapping: undefined, anew: true, chosen: new Set() })}>
              {say('import.guessAnew')}
            </Button>
          }
        >
          {say('import.known')}
        </Notice>
      ) : null}
      <div className="import-form">
        <SelectField
          label={say('import.schema')}
          value={mapping.row.schema}
          onChange={(schema) => changeDraft({ mapping: withSchema(mapping, schema, model) })}
          options={model.schemata
            .map(({ name }) => ({ value: name, label: schemaWord(name) }))
            .toSorted((a, b) => a.label.localeCompare(b.label))}
        />
        <SelectField
          label={say('import.idColumn')}
          value={String(mapping.row.idColumn ?? NO_COLUMN)}
          onChange={(column) =>
            changeDraft({ mapping: withId(mapping, column === NO_COLUMN ? undefined : Number(column)) })
          }
          options={[
            { value: NO_COLUMN, label: say('import.idNone') },
            ...names.map((name, at) => ({ value: String(at), label: name })),
          ]}
        />
        <p className="field-hint import-form-box">{say('import.idHint')}</p>
      </div>
      <table className="import-columns">
        <thead>
          <tr>
            <th scope="col">{say('import.column')}</th>
            <th scope="col">{say('import.values')}</th>
            <th scope="col">{say('import.is')}</th>
            <th scope="col">{say('import.why')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, isEmpty, by, property, dates }, at) => {
            const target = targetOf(mapping, at);
            const links = linksWith(mapping, at);
            const cells = rows.map((row) => row.cells[at] ?? '');
            const isProposal = !chosen.has(at) && (target !== '' || links.length > 0) && (property ?? target) !== '';
            return (
              <tr key={at}>
                <th scope="row">
                  <Outside value={name} />
                </th>
                <td className="soft">
                  <div className="cut">
                    {isEmpty ? (
                      <span className="muted">{say('import.empty')}</span>
                    ) : (
                      <Outside value={examples(cells)} short />
                    )}
                  </div>
                </td>
                <td>
                  <PropertySelect
                    label={say('import.isOf', { column: name })}
                    value={target}
                    properties={properties}
                    extra={[
                      { value: '', label: say(links.length > 0 ? 'import.onlyLink' : 'import.leftOut') },
                      { value: 'id', label: say('import.isId') },
                    ]}
                    onChange={(next) => choose(at, next)}
                  />
                  {dates === undefined ? null : (
                    <OrderSelect
                      label={say('import.orderOf', { column: name })}
                      told={dates}
                      value={orderOf(mapping, at)}
                      onChange={(order) => changeDraft({ mapping: withOrder(mapping, at, order) })}
                    />
                  )}
                </td>
                <td className="small muted">
                  {links.length > 0
                    ? say('import.inLink', { link: links.map((link) => schemaWord(link.schema)).join(', ') })
                    : chosen.has(at)
                      ? say('import.by.person')
                      : isProposal && by !== undefined
                        ? say(`import.by.${by}`)
                        : null}
                  {links.length > 0 && target !== '' ? ` · ${propertyWord(target)}` : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <StepFoot step="columns" />
    </>
  );
}

function examples(values: readonly string[]): string {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  return [...new Set(given)].slice(0, EXAMPLES).join(' · ');
}
