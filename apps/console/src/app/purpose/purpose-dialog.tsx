import { useEffect, useState } from 'react';
import { useMe, useStatePurpose } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { askPurpose } from './purpose-signal.ts';
import { OTHER, type PurposeForm, purposeOf } from './purpose-text.ts';

const TEXT_MAX = 300;
const TEXT_MIN = 3;

function OwnWords({
  form,
  change,
  missing,
}: {
  form: PurposeForm;
  change: (part: Partial<PurposeForm>) => void;
  missing: (text: string) => string | undefined;
}) {
  return (
    <>
      <TextField
        label={say('purpose.text')}
        value={form.text}
        onChange={(text) => change({ text })}
        maxLength={TEXT_MAX}
        error={missing(form.text)}
      />
      <TextField
        label={say('purpose.basis')}
        value={form.legalBasis}
        onChange={(legalBasis) => change({ legalBasis })}
        maxLength={TEXT_MAX}
        error={missing(form.legalBasis)}
      />
    </>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const { purposes } = useMe();
  const state = useStatePurpose();
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState<PurposeForm>({
    choice: purposes[0]?.id ?? OTHER,
    narrow: '',
    text: '',
    legalBasis: '',
  });
  const change = (part: Partial<PurposeForm>) => setForm({ ...form, ...part });
  const missing = (text: string) => (tried && text.trim().length < TEXT_MIN ? say('purpose.tooShort') : undefined);
  const submit = () => {
    setTried(true);
    const purpose = purposeOf(form, purposes);
    if (purpose.text.length < TEXT_MIN || purpose.legalBasis.length < TEXT_MIN) return;
    state.mutate(purpose, { onSuccess: onDone });
  };
  const options = [
    ...purposes.map(({ id, text, legalBasis }) => ({
      value: id,
      label: (
        <>
          {text} <span className="small muted">{legalBasis}</span>
        </>
      ),
    })),
    { value: OTHER, label: say('purpose.other') },
  ];
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="soft">{say('purpose.why')}</p>
      <RadioGroup
        label={say('purpose.choose')}
        value={form.choice}
        onChange={(choice) => change({ choice })}
        options={options}
      />
      {form.choice === OTHER ? (
        <OwnWords form={form} change={change} missing={missing} />
      ) : (
        <TextField
          label={say('purpose.narrow')}
          optional
          value={form.narrow}
          onChange={(narrow) => change({ narrow })}
          maxLength={TEXT_MAX / 3}
        />
      )}
      {state.isError ? <ProblemNotice problem={asProblem(state.error)} /> : null}
      <div className="form-end">
        <Button kind="primary" type="submit">
          {say('purpose.use')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Asked once per shift: a choice of the node's purposes, narrowed by a case number, or one's own words. */
export function PurposeDialog() {
  const [open, setOpen] = useState(false);
  useEffect(() => askPurpose.hear(() => setOpen(true)), []);
  return (
    <Dialog title={say('purpose.title')} open={open} onClose={() => setOpen(false)}>
      <Form onDone={() => setOpen(false)} />
    </Dialog>
  );
}
