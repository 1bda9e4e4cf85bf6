import type { NewToken, TokenUse } from '@quintet/node/api';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useAddToken } from './settings-api.ts';

const USES = ['screening', 'ingest', 'proof'] as const satisfies readonly TokenUse[];
const WORDS_MIN = 3;

interface AddTokenFormProps {
  readonly onMade: (made: NewToken) => void;
  readonly onCancel: () => void;
}

/** A token needs what a person needs: a purpose and its legal basis, and what it may do. */
export function AddTokenForm({ onMade, onCancel }: AddTokenFormProps) {
  const [name, setName] = useState('');
  const [use, setUse] = useState<(typeof USES)[number]>('screening');
  const [purpose, setPurpose] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddToken();
  const wrong = {
    name: name.trim() === '',
    purpose: purpose.trim().length < WORDS_MIN,
    legalBasis: legalBasis.trim().length < WORDS_MIN,
  };
  const send = () => {
    setTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    add.mutate(
      { name: name.trim(), use, purpose: purpose.trim(), legalBasis: legalBasis.trim() },
      { onSuccess: onMade },
    );
  };
  const errorOf = (field: keyof typeof wrong) =>
    tried && wrong[field] ? say(`settings.tokenFault.${field}`) : undefined;
  return (
    <form
      className="settings-form settings-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={say('settings.tokenName')}
        hint={say('settings.tokenNameHint')}
        value={name}
        onChange={setName}
        error={errorOf('name')}
        maxLength={100}
        autoComplete="off"
        autoFocus
      />
      <SelectField
        label={say('settings.tokenUse')}
        value={use}
        onChange={setUse}
        options={USES.map((one) => ({ value: one, label: say(`settings.tokenUse.${one}`) }))}
      />
      <TextField
        label={say('settings.tokenPurpose')}
        value={purpose}
        onChange={setPurpose}
        error={errorOf('purpose')}
        maxLength={300}
      />
      <TextField
        label={say('settings.tokenBasis')}
        value={legalBasis}
        onChange={setLegalBasis}
        error={errorOf('legalBasis')}
        maxLength={300}
      />
      {add.error ? <ProblemNotice problem={asProblem(add.error)} /> : null}
      <div className="settings-actions">
        <Button type="submit" kind="primary">
          {say('settings.tokenMake')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
