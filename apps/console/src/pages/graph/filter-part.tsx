import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { TextField } from '../../parts/field.tsx';
import { schemaWord } from '../entities/words.ts';
import type { GraphFilter } from './visible.ts';

interface FilterPartProps {
  readonly schemas: readonly (readonly [schema: string, count: number])[];
  readonly filter: GraphFilter;
  readonly onFilter: (filter: GraphFilter) => void;
}

/** Which links are looked at: by kind, and by when they held. */
export function FilterPart({ schemas, filter, onFilter }: FilterPartProps) {
  const { without, from = '', to = '' } = filter;
  // A kind that is left out stays in the list when nothing of it is drawn any more.
  const kinds = [
    ...schemas,
    ...without.filter((one) => schemas.every(([schema]) => schema !== one)).map((one) => [one, 0] as const),
  ];
  const active = without.length > 0 || from !== '' || to !== '';
  return (
    <section className="graph-part" aria-labelledby="graph-filter">
      <div className="graph-part-head">
        <h2 id="graph-filter">{say('graph.filter')}</h2>
        {active ? (
          <Button kind="link" onPress={() => onFilter({ without: [] })}>
            {say('graph.clearFilter')}
          </Button>
        ) : null}
      </div>
      <fieldset>
        <legend className="field-label">{say('graph.kinds')}</legend>
        {kinds.length === 0 ? <p className="small muted">{say('graph.noKinds')}</p> : null}
        {kinds.map(([schema, count]) => (
          <Checkbox
            key={schema}
            checked={!without.includes(schema)}
            onChange={(on) =>
              onFilter({ ...filter, without: on ? without.filter((one) => one !== schema) : [...without, schema] })
            }
          >
            {schemaWord(schema)} <span className="muted">{count}</span>
          </Checkbox>
        ))}
      </fieldset>
      <div className="graph-days">
        <TextField
          label={say('graph.heldFrom')}
          type="date"
          optional
          value={from}
          onChange={(day) => onFilter({ ...filter, from: day === '' ? undefined : day })}
        />
        <TextField
          label={say('graph.heldTo')}
          type="date"
          optional
          value={to}
          onChange={(day) => onFilter({ ...filter, to: day === '' ? undefined : day })}
        />
      </div>
      {from === '' && to === '' ? null : <p className="small muted">{say('graph.heldHint')}</p>}
    </section>
  );
}
