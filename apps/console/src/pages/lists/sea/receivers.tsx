import type { Receiver } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { RadioTower } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { offerUndo } from '../../../app/undo.tsx';
import '../../../messages/add-vessel.ts';
import { Say, say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { Section } from '../../../parts/section.tsx';
import { Loaded } from '../../loaded.tsx';
import { receiversOptions, useAddReceiver, useRemoveReceiver } from './receiver-api.ts';
import { ReceiverForm } from './receiver-form.tsx';
import './sea-lists.css';

const TONE: Readonly<Record<Receiver['state'], string>> = {
  waiting: 'soft',
  hearing: '',
  silent: 'warning',
  failed: 'critical',
};

function State({ receiver: { state, problem } }: { receiver: Receiver }) {
  return (
    <>
      <span className={TONE[state]}>{say(`receiver.state.${state}`)}</span>
      {problem === undefined ? null : (
        <span className="soft">
          {': '}
          <Outside value={problem} />
        </span>
      )}
    </>
  );
}

function Row({ receiver, onRemove }: { receiver: Receiver; onRemove: (() => void) | undefined }) {
  const { name, kind, host, port, lastHeard } = receiver;
  return (
    <tr>
      <td>
        <b>
          <Outside value={name} />
        </b>
      </td>
      <td className="soft">
        <Say
          id={`receiver.kind.${kind}`}
          values={{ host: <Outside value={host ?? ''} />, port: <span className="mono">{port}</span> }}
        />
      </td>
      <td className="wraps">
        <State receiver={receiver} />
      </td>
      <td className="soft">{lastHeard === undefined ? say('receiver.never') : <Moment at={lastHeard} />}</td>
      <td className="num">
        {onRemove === undefined ? null : (
          <Button kind="quiet" onPress={onRemove}>
            {say('receiver.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}

const HEADS = ['receiver.name', 'receiver.address', 'receiver.state', 'receiver.lastHeard'] as const;

function Table({ receivers }: { receivers: readonly Receiver[] }) {
  const mayChange = useMay('receiver.change');
  const add = useAddReceiver();
  const remove = useRemoveReceiver();
  const take = ({ id, name, kind, host, port }: Receiver) =>
    remove.mutate(id, {
      onSuccess: () =>
        offerUndo({
          sentence: <Say id="receiver.removed" values={{ name: <Outside value={name} /> }} />,
          undo: async () => void (await add.mutateAsync({ name, kind, port, ...(host === undefined ? {} : { host }) })),
        }),
    });
  return (
    <>
      {remove.error === null ? null : <ProblemNotice problem={asProblem(remove.error)} />}
      <table className="lists-table sea-receivers">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col">
              <span className="sr">{say('receiver.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {receivers.map((receiver) => (
            <Row key={receiver.id} receiver={receiver} onRemove={mayChange ? () => take(receiver) : undefined} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Every receiver with how it stands: waiting, hearing, silent, or failed and why. */
export function Receivers() {
  const receivers = useQuery(receiversOptions);
  const mayChange = useMay('receiver.change');
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={say('receiver.title')}
      note={say('receiver.why')}
      actions={
        mayChange && !adding ? (
          <Button icon={RadioTower} onPress={() => setAdding(true)}>
            {say('receiver.add')}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={receivers} what={say('receiver.what')} rows={2}>
        {({ receivers: all }) => (
          <>
            {adding ? <ReceiverForm others={all} onDone={() => setAdding(false)} /> : null}
            {all.length === 0 ? <p className="soft">{say('receiver.none')}</p> : <Table receivers={all} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
