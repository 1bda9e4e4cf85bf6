import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { useDraft } from '../../../app/drafts.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { alertOptions, reopen } from '../alert-api.ts';
import { Panel } from './panel.tsx';

const WHY_LETTERS_MAX = 4000;

/** Opens a decided alert again; the reason is kept in its history. */
export function ReopenPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const client = useQueryClient();
  const [text, setText] = useDraft(`reopen:${id}`);
  const [tried, setTried] = useState(false);
  useKeys({ back: onClose }, 'panel');
  const again = useMutation({
    mutationFn: () => reopen(id, { text: text.trim() }),
    onSuccess: (detail) => {
      client.setQueryData(alertOptions(id).queryKey, detail);
      setText('');
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() !== '') again.mutate();
  };
  return (
    <Panel title={say('alerts.reopen.do')} onClose={onClose}>
      <form className="note-form" onSubmit={submit}>
        <TextArea
          label={say('alerts.reopen.why')}
          rows={2}
          maxLength={WHY_LETTERS_MAX}
          value={text}
          onChange={setText}
          error={tried && text.trim() === '' ? say('alerts.reasons.needed') : undefined}
        />
        {again.isError ? <ProblemNotice problem={asProblem(again.error)} /> : null}
        <Button type="submit">{say('alerts.reopen.do')}</Button>
      </form>
    </Panel>
  );
}
