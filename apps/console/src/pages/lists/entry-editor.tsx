import type { EntityBody } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { offerUndo } from '../../app/undo.tsx';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { entityOptions } from '../entities/entity-api.ts';
import { propertyWord, schemaWord } from '../entities/words.ts';
import { Loaded } from '../loaded.tsx';
import { useRemoveEntry, useSaveEntry } from './list-api.ts';
import { draftOf, type EntryDraft, emptyDraft, entryOf, faultsOf, fieldsOf, OWN_SCHEMATA } from './own-entry.ts';

interface EntryEditorProps {
  readonly dataset: string;
  /** Absent: a new entry. */
  readonly id: string | undefined;
  readonly onDone: () => void;
}

/** The small form of one entry, beside the list. */
export function EntryEditor({ dataset, id, onDone }: EntryEditorProps) {
  return (
    <aside className="entry-editor">
      {id === undefined ? (
        <EntryForm dataset={dataset} onDone={onDone} />
      ) : (
        <KeptEntry dataset={dataset} id={id} onDone={onDone} />
      )}
    </aside>
  );
}

function KeptEntry({ dataset, id, onDone }: { dataset: string; id: string; onDone: () => void }) {
  const entity = useQuery(entityOptions(id));
  return (
    <Loaded query={entity} what={say('lists.entryWhat')} rows={8}>
      {({ subject }) => <EntryForm dataset={dataset} entity={subject} onDone={onDone} />}
    </Loaded>
  );
}

const ROWS_MAX = 8;
/** A field is as high as what it holds, with room for the next value once there is one. */
const rowsOf = (text: string): number => (text === '' ? 1 : Math.min(ROWS_MAX, text.split('\n').length + 1));

function EntryForm({ dataset, entity, onDone }: { dataset: string; entity?: EntityBody; onDone: () => void }) {
  const [draft, setDraft] = useState<EntryDraft>(entity ? draftOf(entity) : emptyDraft());
  const [tried, setTried] = useState(false);
  const save = useSaveEntry(dataset);
  const remove = useRemoveEntry(dataset);
  const faults = tried ? faultsOf(draft) : [];
  const problem = save.error ?? remove.error;
  const send = () => {
    setTried(true);
    if (faultsOf(draft).length === 0) save.mutate(entryOf(draft, entity?.id));
  };
  const takeOut = (kept: EntityBody) =>
    remove.mutate(kept.id, {
      onSuccess: () => {
        // Taken back by adding the same entry again: another edition, as every change is.
        offerUndo({
          sentence: say('lists.removed', { name: kept.caption ?? kept.id }),
          undo: async () => {
            await save.mutateAsync({ schema: kept.schema, properties: kept.properties });
          },
        });
        onDone();
      },
    });
  const errorOf = (field: string) => {
    const found = faults.find((one) => one.field === field);
    return found ? say(`lists.entryFault.${found.fault}`) : undefined;
  };
  const title = entity ? say('lists.editEntry', { name: entity.caption ?? entity.id }) : say('lists.entryNew');
  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="panel-head">
        <h2>{title}</h2>
        <IconButton icon={X} name={say('common.close')} onPress={onDone} />
      </div>
      <p className="small muted">{say('lists.perLine')}</p>
      <SelectField
        label={say('lists.entryKind')}
        value={draft.schema}
        onChange={(schema) => setDraft({ ...draft, schema })}
        options={OWN_SCHEMATA.map((schema) => ({ value: schema, label: schemaWord(schema) }))}
      />
      {fieldsOf(draft.schema).map((field) => (
        <TextArea
          key={field}
          label={propertyWord(field)}
          optional={field !== 'name'}
          rows={rowsOf(draft.fields[field] ?? '')}
          value={draft.fields[field] ?? ''}
          onChange={(text) => {
            save.reset();
            setDraft({ ...draft, fields: { ...draft.fields, [field]: text } });
          }}
          error={errorOf(field)}
        />
      ))}
      {problem ? <ProblemNotice problem={asProblem(problem)} /> : null}
      {save.data ? <Notice>{say('lists.entrySaved', { id: save.data.id })}</Notice> : null}
      <div className="panel-actions">
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {say('lists.saveEntry')}
        </Button>
        {entity ? (
          <Button kind="quiet" icon={Trash2} onPress={() => takeOut(entity)}>
            {say('lists.removeEntry')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
