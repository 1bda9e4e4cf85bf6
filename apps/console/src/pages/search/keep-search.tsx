import type { SearchEdit } from '@quintet/node/api';
import { Bookmark } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { TextField } from '../../parts/field.tsx';
import { useSubscribe } from '../../parts/follow/follow-api.ts';
import { ProblemNotice } from '../../parts/notice.tsx';

const TITLE_LETTERS_MAX = 120;

/** Keeps the search that is shown under a title, and if it is wished tells of new hits from now on. */
export function KeepSearch({ query }: { query: SearchEdit }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!useMay('subscription.change')) return null;
  return (
    <>
      <Button ref={button} kind="link" icon={Bookmark} aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {say('kept.save')}
      </Button>
      <Popover
        className="popover"
        triggerRef={button}
        placement="bottom end"
        isOpen={open}
        onOpenChange={(next) => setOpen(next)}
      >
        <Dialog className="keep-search" aria-label={say('kept.save')}>
          <KeepForm query={query} onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </>
  );
}

function KeepForm({ query, onDone }: { query: SearchEdit; onDone: () => void }) {
  const [title, setTitle] = useState('');
  const [notify, setNotify] = useState(false);
  const [tried, setTried] = useState(false);
  const subscribe = useSubscribe();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '') return;
    subscribe.mutate({ kind: 'search', title: title.trim(), query, notify }, { onSuccess: onDone });
  };
  return (
    <form className="keep-form" onSubmit={keep} noValidate>
      <TextField
        label={say('kept.name')}
        value={title}
        onChange={setTitle}
        maxLength={TITLE_LETTERS_MAX}
        autoFocus
        autoComplete="off"
        error={tried && title.trim() === '' ? say('kept.nameMissing') : undefined}
      />
      <Checkbox checked={notify} onChange={setNotify}>
        {say('kept.notify')}
      </Checkbox>
      {subscribe.isError ? <ProblemNotice problem={asProblem(subscribe.error)} /> : null}
      <div className="keep-actions">
        <Button type="submit">{say('kept.do')}</Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
