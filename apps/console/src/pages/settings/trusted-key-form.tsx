import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { type KeyDraft, type KeyFault, keyFaults, keyOf, NEW_KEY, type TrustedKey } from './trusted-key-draft.ts';
import { added, removed, useChangeKeys } from './trusted-keys-api.ts';

const PEM_CHARACTERS_MAX = 20_000;

/** A key that is to be trusted: a name of one's own, for whom it signs, and the key itself. */
export function TrustedKeyForm({ taken, onDone }: { taken: readonly TrustedKey[]; onDone: () => void }) {
  const [draft, setDraft] = useState<KeyDraft>(NEW_KEY);
  const [tried, setTried] = useState(false);
  const save = useChangeKeys();
  const faults = tried ? keyFaults(draft, taken) : [];
  const errorOf = (...of: readonly KeyFault[]) => {
    const fault = faults.find((each) => of.includes(each));
    return fault === undefined ? undefined : say(`settings.trustedFault.${fault}`);
  };
  const change = (part: Partial<KeyDraft>) => {
    save.reset();
    setDraft({ ...draft, ...part });
  };
  const send = () => {
    setTried(true);
    if (keyFaults(draft, taken).length > 0 || save.isPending) return;
    const key = keyOf(draft);
    save.mutate(added(key), {
      onSuccess: () => {
        offerUndo({
          sentence: <Say id="settings.trustedAdded" values={{ name: <Outside value={key.keyId} /> }} />,
          undo: async () => void (await save.mutateAsync(removed(key))),
        });
        onDone();
      },
    });
  };
  return (
    <form
      className="settings-form settings-inset trusted-key-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={say('settings.trustedName')}
        hint={say('settings.trustedNameHint')}
        value={draft.keyId}
        onChange={(keyId) => change({ keyId })}
        error={errorOf('name', 'taken')}
        maxLength={100}
        autoComplete="off"
        autoFocus
      />
      <RadioGroup
        label={say('settings.trustedSigns')}
        value={draft.signs}
        onChange={(signs) => change({ signs })}
        options={[
          { value: 'senders', label: say('settings.trustedSigns.senders') },
          { value: 'hub', label: say('settings.trustedSigns.hub') },
        ]}
      />
      {draft.signs === 'hub' ? null : (
        <TextArea
          label={say('settings.trustedSenders')}
          hint={say('settings.trustedSendersHint')}
          value={draft.senders}
          onChange={(senders) => change({ senders })}
          error={errorOf('senders', 'sendersMany')}
          rows={3}
        />
      )}
      <TextArea
        label={say('settings.trustedPem')}
        hint={say('settings.trustedPemHint')}
        value={draft.pem}
        onChange={(pem) => change({ pem })}
        error={errorOf('pem', 'private')}
        rows={8}
        maxLength={PEM_CHARACTERS_MAX}
      />
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      <div className="settings-actions">
        <Button type="submit" kind="primary">
          {say('settings.trustedDo')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
