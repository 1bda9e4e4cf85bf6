import type { AnalystNote } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { useNames } from '../../app/colleague.ts';
import { offerUndo } from '../../app/undo.tsx';
import { say } from '../../messages/say.tsx';
import { Button } from '../button.tsx';
import { GreyBars } from '../grey-bars.tsx';
import { Moment } from '../moment.tsx';
import { ProblemNotice } from '../notice.tsx';
import { Outside } from '../outside.tsx';
import { Section } from '../section.tsx';
import { dateTime } from '../time.ts';
import { EditNote, NewNote } from './note-form.tsx';
import { notesOptions, useChangeNotes } from './notes-api.ts';
import './notes.css';

/** Notes about an entity (`entity:DATASET/ID`), a pair (`pair:A|B`) or a saved graph (`graph-view:ID`), oldest first. */
export function NotesPanel({ object }: { object: string }) {
  const notes = useQuery(notesOptions(object));
  const may = useMay('note.change');
  return (
    <Section title={say('notes.title')} note={notes.data?.length || undefined}>
      {notes.data === undefined ? (
        notes.error === null ? (
          <GreyBars rows={2} widths={['80%', '60%']} />
        ) : (
          <ProblemNotice
            problem={asProblem(notes.error)}
            actions={<Button onPress={() => void notes.refetch()}>{say('common.tryAgain')}</Button>}
          />
        )
      ) : notes.data.length === 0 ? (
        <p className="soft">{say('notes.none')}</p>
      ) : (
        <ol className="notes">
          {notes.data.map((note) => (
            <Note key={note.id} note={note} object={object} may={may} />
          ))}
        </ol>
      )}
      {may && notes.data !== undefined ? <NewNote object={object} /> : null}
    </Section>
  );
}

function Note({ note, object, may }: { note: AnalystNote; object: string; may: boolean }) {
  const { id, text, by, at, editedAt, mine } = note;
  const [isEdited, setEdited] = useState(false);
  const nameOf = useNames();
  const change = useChangeNotes(object);
  const remove = () =>
    change.mutate(
      { do: 'remove', id },
      {
        onSuccess: () =>
          offerUndo({
            sentence: say('notes.removed'),
            undo: async () => void (await change.mutateAsync({ do: 'restore', id })),
          }),
      },
    );
  const when = dateTime(at);
  return (
    <li className="note">
      <div className="note-head">
        <b>{nameOf(by)}</b>
        <span className="small muted">
          <Moment at={at} />
          {editedAt === null ? null : ` · ${say('notes.edited', { at: dateTime(editedAt) })}`}
        </span>
        {mine && may && !isEdited ? (
          <span className="push note-actions">
            <Button kind="link" aria-label={say('notes.editOf', { at: when })} onPress={() => setEdited(true)}>
              {say('notes.edit')}
            </Button>
            <Button kind="link" aria-label={say('notes.removeOf', { at: when })} onPress={remove}>
              {say('notes.remove')}
            </Button>
          </span>
        ) : null}
      </div>
      {isEdited ? (
        <EditNote
          object={object}
          id={id}
          start={text}
          label={say('notes.editLabel', { at: when })}
          onDone={() => setEdited(false)}
        />
      ) : (
        <div className="note-text">
          <Outside value={text} />
        </div>
      )}
      {change.isError ? <ProblemNotice problem={asProblem(change.error)} /> : null}
    </li>
  );
}
