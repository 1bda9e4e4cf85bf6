import type { Identity, Judgement } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { useNames } from '../../../app/colleague.ts';
import { Say, say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { dateTime } from '../../../parts/time.ts';
import { EntityName } from './entity-name.tsx';
import { scoreText } from './score-text.ts';

const soft = (parts: ReactNode[]) => <span className="soft">{parts}</span>;

export interface JudgementRowProps {
  readonly judgement: Judgement;
  readonly nodes: ReadonlyMap<string, Identity['others'][number]>;
  readonly isBridge: boolean;
  readonly nameOf: (dataset: string) => string;
  /** Absent where the person may not, or where there is nothing to take back. */
  readonly onWithdraw: ((judgement: Judgement) => void) | undefined;
}

/** Who judged: a person, the node at somebody's bound, or the declaration of a shared id space. */
function By({ judgement: { origin, by } }: { judgement: Judgement }) {
  const nameOf = useNames();
  if (origin === 'id-space') return say('identity.bySpace');
  return origin === 'automatic' ? say('identity.byMachine', { name: nameOf(by) }) : nameOf(by);
}

function Why({ judgement, isBridge }: { judgement: Judgement; isBridge: boolean }) {
  const { note } = judgement;
  const scored = scoreText(judgement);
  return (
    <>
      {note === '' ? null : <Outside value={note} />}
      {scored === '' ? null : (
        <span className="soft">
          {note === '' ? null : ' · '}
          {scored}
        </span>
      )}
      {isBridge ? <span className="warning"> {say('identity.bridge')}</span> : null}
    </>
  );
}

/** What became of a judgement that does not stand. */
function Ended({ judgement: { withdrawnAt, withdrawnBy } }: { judgement: Judgement }) {
  const nameOf = useNames();
  return (
    <span className="small muted">
      {withdrawnAt === null
        ? say('identity.replaced')
        : say('identity.withdrawn', { name: nameOf(withdrawnBy ?? ''), at: dateTime(withdrawnAt) })}
    </span>
  );
}

/** One judgement: what was said of whom, by whom, when and why. */
export function JudgementRow({ judgement, nodes, isBridge, nameOf, onWithdraw }: JudgementRowProps) {
  const { a, b, verdict, at, stands } = judgement;
  const captions = { a: nodes.get(a)?.caption ?? a, b: nodes.get(b)?.caption ?? b };
  return (
    <tr className={stands ? undefined : 'identity-ended'}>
      <td>
        <Say
          id={`identity.${verdict}`}
          values={{
            a: <EntityName node={nodes.get(a)} id={a} nameOf={nameOf} />,
            b: <EntityName node={nodes.get(b)} id={b} nameOf={nameOf} />,
            s: soft,
          }}
        />
      </td>
      <td>{stands ? <Why judgement={judgement} isBridge={isBridge} /> : <Ended judgement={judgement} />}</td>
      <td className="soft">
        <By judgement={judgement} />
      </td>
      <td className="soft">
        <Moment at={at} />
      </td>
      <td className="identity-do">
        {onWithdraw === undefined || !stands ? null : (
          <Button
            kind="link"
            aria-label={say(verdict === 'same' ? 'identity.apartOf' : 'identity.withdrawOf', captions)}
            onPress={() => onWithdraw(judgement)}
          >
            {say(verdict === 'same' ? 'identity.apart' : 'identity.withdraw')}
          </Button>
        )}
      </td>
    </tr>
  );
}
