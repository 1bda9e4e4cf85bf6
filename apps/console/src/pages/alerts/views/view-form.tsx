import { type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Popover } from 'react-aria-components';
import { type ApiProblem, asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { TextField } from '../../../parts/field.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import './views.css';

const NAME_LETTERS_MAX = 60;

interface ViewFormProps {
  readonly title: string;
  /** The name to begin with. */
  readonly start: string;
  /** A new view is also asked whom it is for. */
  readonly isNew: boolean;
  /** What the button does with a name. */
  readonly doWords: (name: string) => string;
  /** Names that are replaced. */
  readonly taken: readonly string[];
  readonly onSend: (name: string, everybody: boolean) => Promise<void>;
  readonly onClose: () => void;
}

function Form({ start, isNew, doWords, taken, onSend, onClose }: ViewFormProps) {
  const [name, setName] = useState(start);
  const [everybody, setEverybody] = useState(false);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const form = useRef<HTMLFormElement>(null);
  // A name that is there is written over by typing.
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const send = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '' || sending) return;
    setSending(true);
    try {
      await onSend(name.trim(), everybody);
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
      setSending(false);
    }
  };
  return (
    <form
      ref={form}
      className="view-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={say('views.name')}
        hint={say(taken.includes(name.trim()) ? 'views.nameReplaces' : 'views.nameHint')}
        error={missing ? say('views.nameNeeded') : undefined}
        value={name}
        onChange={setName}
        autoFocus
        autoComplete="off"
        maxLength={NAME_LETTERS_MAX}
      />
      {isNew ? (
        <Checkbox checked={everybody} onChange={setEverybody}>
          {say('views.everybody')}
        </Checkbox>
      ) : null}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className="view-form-do">
        <Button type="submit" isPending={sending}>
          {doWords(name.trim())}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The small form of a view, at what opened it. */
export function ViewForm({ anchor, ...form }: ViewFormProps & { readonly anchor: RefObject<HTMLElement | null> }) {
  return (
    <Popover
      className="popover view-popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(next) => (next ? undefined : form.onClose())}
      placement="bottom start"
    >
      <AriaDialog aria-label={form.title} className="menu">
        <Form {...form} />
      </AriaDialog>
    </Popover>
  );
}
