import { useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Kbd } from '../../../parts/kbd.tsx';

/** At the foot of the queue, always there: what is new waits until asked for. */
export function NewBar({ count, stale, onShow }: { count: number; stale: boolean; onShow: () => void }) {
  useKeys({ showNew: onShow });
  return (
    <div className="new-bar" role="status">
      {stale ? <span className="warning">{say('alerts.stale')}</span> : null}
      {!stale && count > 0 ? (
        <>
          <Button kind="link" onPress={onShow}>
            {say('alerts.new', { count })}
          </Button>
          <span className="muted">{say('alerts.new.wait')}</span>
          <Kbd command="showNew" />
        </>
      ) : null}
      {!stale && count === 0 ? <span className="muted">{say('alerts.new.none')}</span> : null}
    </div>
  );
}
