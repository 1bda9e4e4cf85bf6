import type { Role } from '@quintet/node/api';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { ACCOUNT_NAME, ROLES } from './roles.ts';
import { useAddPerson } from './settings-api.ts';

interface AddPersonFormProps {
  readonly onAdded: (made: { name: string; oneTimePassword: string }) => void;
  readonly onCancel: () => void;
}

/** A new account: name, how it is shown, role. The node answers with a one-time password. */
export function AddPersonForm({ onAdded, onCancel }: AddPersonFormProps) {
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const [tried, setTried] = useState(false);
  const add = useAddPerson();
  const wrong = !ACCOUNT_NAME.test(name);
  const send = () => {
    setTried(true);
    if (wrong) return;
    const shown = displayName.trim();
    add.mutate({ name, role, ...(shown !== '' && { displayName: shown }) }, { onSuccess: onAdded });
  };
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
        label={say('settings.personName')}
        hint={say('settings.personNameHint')}
        value={name}
        onChange={setName}
        error={tried && wrong ? say('settings.personFault.name') : undefined}
        spellCheck={false}
        autoComplete="off"
        autoFocus
      />
      <TextField
        label={say('settings.personDisplay')}
        value={displayName}
        onChange={setDisplayName}
        maxLength={200}
        autoComplete="off"
        optional
      />
      <SelectField
        label={say('settings.personRole')}
        value={role}
        onChange={setRole}
        options={ROLES.map((one) => ({ value: one, label: say(`settings.role.${one}`) }))}
      />
      {add.error ? <ProblemNotice problem={asProblem(add.error)} /> : null}
      <div className="settings-actions">
        <Button type="submit" kind="primary">
          {say('settings.personMake')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
