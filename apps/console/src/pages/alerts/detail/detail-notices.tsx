import type { AlertDetail } from '@quintet/node/api';
import { useNames } from '../../../app/colleague.ts';
import { useMe } from '../../../api/me.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../../parts/notice.tsx';
import { dateTime, hour } from '../../../parts/time.ts';
import type { Failed } from '../use-decisions.tsx';
import { conflictOf } from './conflict.ts';
import { reasonText } from './event-words.ts';

const CONFLICT = 409;

function Refused({ detail, failed, onForget }: { detail: AlertDetail; failed: Failed; onForget: () => void }) {
  const { account } = useMe();
  const nameOf = useNames();
  const conflict = failed.problem.status === CONFLICT ? conflictOf(detail.events, account.name) : undefined;
  const keep = (
    <Button onPress={onForget}>{say(conflict === undefined ? 'common.close' : 'alerts.conflict.keep')}</Button>
  );
  if (conflict === undefined) return <ProblemNotice problem={failed.problem} actions={keep} />;
  const reason = conflict.reason === undefined ? 'none' : reasonText(conflict.reason, detail.dismissReasons);
  return (
    <Notice tone="error" code={failed.problem.code} actions={keep}>
      {say('alerts.conflict', { name: nameOf(conflict.name), done: conflict.done, at: hour(conflict.at), reason })}
    </Notice>
  );
}

/** What must be known before the evidence: a decision that was not taken, a second opinion, an entry that is gone. */
export function DetailNotices({
  detail,
  failed,
  onForget,
}: {
  detail: AlertDetail;
  failed: Failed | undefined;
  onForget: () => void;
}) {
  const { account } = useMe();
  const nameOf = useNames();
  const { secondOpinion, entry, row } = detail;
  const asked = secondOpinion !== undefined && secondOpinion.askedBy !== account.name;
  const isRemoved = entry?.removed === true && row.state !== 'dismissed';
  if (failed === undefined && !asked && !isRemoved) return null;
  return (
    <div className="detail-notices">
      {failed === undefined ? null : <Refused detail={detail} failed={failed} onForget={onForget} />}
      {asked ? (
        <Notice>
          {say('alerts.secondOpinion', { name: nameOf(secondOpinion.askedBy), at: dateTime(secondOpinion.at) })}
        </Notice>
      ) : null}
      {isRemoved ? <Notice tone="warning">{say('alerts.entryRemoved')}</Notice> : null}
    </div>
  );
}
