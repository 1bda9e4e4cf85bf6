import type { AlertDetail } from '@quintet/node/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type RefObject, useState } from 'react';
import { useNames } from '../../../app/colleague.ts';
import { useDraft } from '../../../app/drafts.ts';
import { useMay } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { Section } from '../../../parts/section.tsx';
import { addNote, alertOptions } from '../alert-api.ts';
import { eventWords } from './event-words.ts';

const NOTE_LETTERS_MAX = 4000;

function NoteForm({ id }: { id: string }) {
  const client = useQueryClient();
  const [text, setText] = useDraft(`note:${id}`);
  const [tried, setTried] = useState(false);
  const keep = useMutation({
    mutationFn: () => addNote(id, { text: text.trim() }),
    onSuccess: (detail) => {
      client.setQueryData(alertOptions(id).queryKey, detail);
      setText('');
      setTried(false);
    },
  });
  const submit = () => {
    setTried(true);
    if (text.trim() !== '' && !keep.isPending) keep.mutate();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextArea
        label={say('alerts.note.label')}
        hint={say('alerts.note.hint')}
        rows={2}
        maxLength={NOTE_LETTERS_MAX}
        value={text}
        onChange={setText}
        onSend={submit}
        error={tried && text.trim() === '' ? say('alerts.note.empty') : undefined}
      />
      {keep.isError ? <ProblemNotice problem={asProblem(keep.error)} /> : null}
      <Button type="submit">{say('alerts.note.keep')}</Button>
    </form>
  );
}

/** Everything that happened to the alert, oldest first, and the note that is being written. */
export function History({ detail, noteRef }: { detail: AlertDetail; noteRef: RefObject<HTMLDivElement | null> }) {
  const mayWork = useMay('alert.work');
  const nameOf = useNames();
  return (
    <Section title={say('alerts.history')}>
      <ol className="history">
        {detail.events.map((event) => {
          const { words, quote } = eventWords(event, detail.dismissReasons, nameOf);
          return (
            <li key={event.id}>
              <Moment at={event.at} />
              <span className="soft cut">{nameOf(event.actor)}</span>
              <span>
                {words}
                {quote === undefined ? null : (
                  <q className="history-quote">
                    <Outside value={quote} />
                  </q>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <div ref={noteRef}>{mayWork ? <NoteForm id={detail.row.id} /> : null}</div>
    </Section>
  );
}
