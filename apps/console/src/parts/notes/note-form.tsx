import { type FormEvent, useState } from 'react';
import { useDraft } from '../../app/drafts.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { ProblemNotice } from '../notice.tsx';
import { useChangeNotes } from './notes-api.ts';

const NOTE_LETTERS_MAX = 4000;

/** The note that is being written: what is typed outlives the page part, and is lost by nothing but keeping it. */
export function NewNote({ object }: { object: string }) {
  const [text, setText] = useDraft(`note:${object}`);
  const [tried, setTried] = useState(false);
  const change = useChangeNotes(object);
  const keep = () => {
    setTried(true);
    if (text.trim() === '' || change.isPending) return;
    change.mutate(
      { do: 'write', text: text.trim() },
      {
        onSuccess: () => {
          setText('');
          setTried(false);
        },
      },
    );
  };
  return (
    <form className="note-new" onSubmit={(event: FormEvent) => (event.preventDefault(), keep())}>
      <TextArea
        label={say('notes.label')}
        hint={say('notes.hint')}
        rows={2}
        maxLength={NOTE_LETTERS_MAX}
        value={text}
        onChange={setText}
        onSend={keep}
        error={tried && text.trim() === '' ? say('notes.empty') : undefined}
      />
      {change.isError ? <ProblemNotice problem={asProblem(change.error)} /> : null}
      <Button type="submit">{say('notes.add')}</Button>
    </form>
  );
}

/** One's own note while it is changed. */
export function EditNote({
  object,
  id,
  start,
  label,
  onDone,
}: {
  object: string;
  id: string;
  start: string;
  label: string;
  onDone: () => void;
}) {
  const [text, setText] = useState(start);
  const change = useChangeNotes(object);
  const keep = () => {
    if (text.trim() !== '') change.mutate({ do: 'edit', id, text: text.trim() }, { onSuccess: onDone });
  };
  return (
    <form className="note-new" onSubmit={(event: FormEvent) => (event.preventDefault(), keep())}>
      <TextArea
        label={label}
        hideLabel
        rows={3}
        autoFocus
        maxLength={NOTE_LETTERS_MAX}
        value={text}
        onChange={setText}
        onSend={keep}
        error={text.trim() === '' ? say('notes.empty') : undefined}
      />
      {change.isError ? <ProblemNotice problem={asProblem(change.error)} /> : null}
      <div className="note-actions">
        <Button type="submit">{say('common.save')}</Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
