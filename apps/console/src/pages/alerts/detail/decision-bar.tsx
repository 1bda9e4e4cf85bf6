import type { AlertDetail } from '@quintet/node/api';
import { Check, CircleSlash, Users } from 'lucide-react';
import { useState } from 'react';
import { useNames } from '../../../app/colleague.ts';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { useMay, useMe } from '../../../api/me.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { dateTime } from '../../../parts/time.ts';
import type { Decision } from '../use-decisions.tsx';
import { reasonText } from './event-words.ts';
import { Panel } from './panel.tsx';
import { ReasonList } from './reason-list.tsx';
import { ReopenPanel } from './reopen-panel.tsx';

/** What is confirmed: that two are the same, or that what was found is so. */
const CONFIRM = {
  name: 'alerts.confirm',
  place: 'alerts.confirm',
  sea: 'alerts.confirmSea',
  goods: 'alerts.confirmSea',
  hazard: 'alerts.confirmHazard',
} as const;
const isListed = ({ about }: AlertDetail['row']): boolean => about === 'name' || about === 'place';

interface DecisionBarProps {
  readonly detail: AlertDetail;
  readonly onDecide: (detail: AlertDetail, decision: Decision) => void;
  readonly onNote: () => void;
}

function Decided({ detail, onReopen }: { detail: AlertDetail; onReopen: () => void }) {
  const nameOf = useNames();
  const last = detail.events.findLast(({ kind }) => kind === 'confirmed' || kind === 'dismissed');
  const mayDecide = useMay('alert.decide');
  const reason = last?.reason === undefined ? '' : `: ${reasonText(last.reason, detail.dismissReasons)}`;
  return (
    <>
      <span>
        {last === undefined
          ? say(`state.${detail.row.state}`)
          : `${say('alerts.decidedBy', { state: say(`state.${detail.row.state}`), name: nameOf(last.actor), at: dateTime(last.at) })}${reason}`}
      </span>
      {detail.reviewDate === undefined ? null : (
        <span className="small muted cut">{say('alerts.reviewDate', { date: detail.reviewDate })}</span>
      )}
      {mayDecide ? (
        <span className="push">
          <Button onPress={onReopen}>{say('alerts.reopen')}</Button>
        </span>
      ) : null}
    </>
  );
}

/** Confirm and dismiss weigh the same: no filled button, no default. */
function Choices({ detail, onDecide, onNote, onDismiss }: DecisionBarProps & { onDismiss: () => void }) {
  const { account } = useMe();
  const mine = detail.secondOpinion?.askedBy === account.name;
  const confirm = () => onDecide(detail, { kind: 'confirm' });
  const second = () => onDecide(detail, { kind: 'second' });
  useKeys({
    confirm: mine ? undefined : confirm,
    dismiss: mine ? undefined : onDismiss,
    second: detail.secondOpinion === undefined ? second : undefined,
  });
  return (
    <>
      {mine ? (
        <span className="soft">{say('alerts.secondMine', { at: dateTime(detail.secondOpinion?.at ?? '') })}</span>
      ) : (
        <>
          <Button icon={Check} command="confirm" onPress={confirm}>
            {say(CONFIRM[detail.row.about])}
          </Button>
          <Button icon={CircleSlash} command="dismiss" onPress={onDismiss}>
            {say('alerts.dismiss')}
          </Button>
        </>
      )}
      {detail.secondOpinion === undefined ? (
        <Button icon={Users} command="second" onPress={second}>
          {say('alerts.second')}
        </Button>
      ) : null}
      <Button kind="quiet" command="note" onPress={onNote}>
        {say('alerts.note')}
      </Button>
      {detail.fourEyes ? <span className="small muted nowrap push">{say('alerts.fourEyes')}</span> : null}
    </>
  );
}

/** What can be done with the alert, at the foot of its detail. */
export function DecisionBar(props: DecisionBarProps) {
  const { detail, onDecide } = props;
  const { row } = detail;
  const [open, setOpen] = useState<'dismiss' | 'reopen'>();
  const mayDecide = useMay('alert.decide');
  const closed = row.state === 'confirmed' || row.state === 'dismissed';
  const close = () => setOpen(undefined);
  return (
    <div className="decision">
      {open === 'dismiss' && !closed ? (
        <Panel title={say(isListed(row) ? 'alerts.reasons' : 'alerts.reasons.sea')} onClose={close}>
          <ReasonList
            reasons={detail.dismissReasons}
            onClose={close}
            onChoose={(reason, text) => {
              close();
              onDecide(detail, { kind: 'dismiss', reason, text });
            }}
          />
        </Panel>
      ) : null}
      {open === 'reopen' && closed ? <ReopenPanel id={row.id} onClose={close} /> : null}
      <div className="decision-bar">
        {closed ? <Decided detail={detail} onReopen={() => setOpen('reopen')} /> : null}
        {!closed && mayDecide ? (
          <Choices {...props} onDismiss={() => setOpen(open === 'dismiss' ? undefined : 'dismiss')} />
        ) : null}
        {!closed && !mayDecide ? <span className="soft">{say('alerts.mayNotDecide')}</span> : null}
      </div>
    </div>
  );
}
