import type { Receiver } from '@quintet/node/api';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/field.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { RadioGroup } from '../../../parts/radio-group.tsx';
import { useAddReceiver } from './receiver-api.ts';
import { EMPTY_RECEIVER, type ReceiverDraft, type ReceiverFaults, receiverOf } from './receiver-draft.ts';

const KINDS = ['connect', 'listen', 'udp'] as const;
const NAME_LETTERS_MAX = 100;
const HOST_LETTERS_MAX = 255;

const portFault = ({ port, taken }: ReceiverFaults): string | undefined => {
  if (taken !== undefined) return say('receiver.fault.taken', { name: taken });
  return port === undefined ? undefined : say('receiver.fault.port');
};

/** A new receiver: what it is called, how its reports come, and where. */
export function ReceiverForm({ others, onDone }: { others: readonly Receiver[]; onDone: () => void }) {
  const [draft, setDraft] = useState<ReceiverDraft>(EMPTY_RECEIVER);
  const [tried, setTried] = useState(false);
  const add = useAddReceiver();
  const read = receiverOf(draft, others);
  const faults: ReceiverFaults = tried && 'faults' in read ? read.faults : {};
  const change = (part: Partial<ReceiverDraft>) => setDraft({ ...draft, ...part });
  const send = () => {
    setTried(true);
    if ('receiver' in read && !add.isPending) add.mutate(read.receiver, { onSuccess: onDone });
  };
  return (
    <form
      className="panel-form sea-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{say('receiver.new')}</h3>
      <TextField
        label={say('receiver.name')}
        hint={say('receiver.nameHint')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={NAME_LETTERS_MAX}
        autoComplete="off"
        autoFocus
        error={faults.name === undefined ? undefined : say('receiver.fault.name')}
      />
      <RadioGroup
        label={say('receiver.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={KINDS.map((kind) => ({ value: kind, label: say(`receiver.choose.${kind}`) }))}
      />
      {draft.kind === 'connect' ? (
        <TextField
          label={say('receiver.host')}
          hint={say('receiver.hostHint')}
          value={draft.host}
          onChange={(host) => change({ host })}
          maxLength={HOST_LETTERS_MAX}
          autoComplete="off"
          spellCheck={false}
          error={faults.host === undefined ? undefined : say('receiver.fault.host')}
        />
      ) : null}
      <TextField
        label={say('receiver.port')}
        value={draft.port}
        onChange={(port) => change({ port })}
        inputMode="numeric"
        autoComplete="off"
        error={portFault(faults)}
      />
      {add.error === null ? null : <ProblemNotice problem={asProblem(add.error)} />}
      <div className="panel-actions">
        <Button type="submit" kind="primary">
          {say('receiver.make')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
