import type { Identity, Judgement } from '@quintet/node/api';
import { useState } from 'react';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { nodesOf } from './entity-name.tsx';
import { JudgementRow } from './judgement-row.tsx';

interface JudgementsTableProps {
  readonly identity: Identity;
  readonly nameOf: (dataset: string) => string;
  readonly onWithdraw: ((judgement: Judgement) => void) | undefined;
}

/** What stands, and behind a button everything that stood before. */
export function JudgementsTable({ identity, nameOf, onWithdraw }: JudgementsTableProps) {
  const [all, setAll] = useState(false);
  const { judgements, bridges } = identity;
  const nodes = nodesOf(identity);
  const earlier = judgements.filter(({ stands }) => !stands);
  const shown = [...judgements.filter(({ stands }) => stands), ...(all ? earlier : [])];
  return (
    <>
      {shown.length === 0 ? null : (
        <table className="identity-table identity-judgements">
          <thead>
            <tr>
              <th scope="col">{say('identity.verdict')}</th>
              <th scope="col">{say('identity.whyScore')}</th>
              <th scope="col" className="identity-who">
                {say('identity.who')}
              </th>
              <th scope="col" className="identity-when">
                {say('identity.when')}
              </th>
              <th scope="col" className="identity-do">
                <span className="sr">{say('identity.withdraw')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((judgement) => (
              <JudgementRow
                key={judgement.id}
                judgement={judgement}
                nodes={nodes}
                isBridge={bridges.includes(judgement.id)}
                nameOf={nameOf}
                onWithdraw={onWithdraw}
              />
            ))}
          </tbody>
        </table>
      )}
      {earlier.length === 0 ? null : (
        <Button kind="link" aria-expanded={all} onPress={() => setAll(!all)}>
          {say('identity.earlier', { count: earlier.length })}
        </Button>
      )}
    </>
  );
}
