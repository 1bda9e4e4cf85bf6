import type { AlertDetail, AlertRow, Decide, DismissReason } from '@quintet/node/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { offerUndo } from '../../app/undo.tsx';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { Say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { alertKey, alertOptions, decide, undoDecision } from './alert-api.ts';

/** A decision that the node did not take; it stays with the alert until solved. */
export interface Failed {
  readonly row: AlertRow;
  readonly problem: ApiProblem;
}

interface Wiring {
  /** The decision was made: the row leaves, the next opens. */
  readonly onLeave: (id: string) => void;
  /** It was undone or not taken: the row is back. */
  readonly onBack: (id: string) => void;
}

export type Decision =
  | { kind: 'confirm' }
  | { kind: 'second' }
  | { kind: 'dismiss'; reason: DismissReason; text: string };

function bodyOf(decision: Decision, revision: number): Decide {
  if (decision.kind !== 'dismiss') return { decision: decision.kind, revision };
  const text = decision.text.trim();
  return { decision: 'dismiss', reason: decision.reason.code, revision, ...(text === '' ? {} : { text }) };
}

function Sentence({ row, decision }: { row: AlertRow; decision: Decision }) {
  const subject = <Outside value={row.subject} />;
  const reason = decision.kind === 'dismiss' ? decision.reason.text.toLowerCase() : '';
  return <Say id={`alerts.did.${decision.kind}`} values={{ subject, reason }} />;
}

/**
 * Decisions take effect at once: the row leaves and the next opens before the node has answered; undo is offered. What
 * the node refuses comes back to its place with the reason.
 */
export function useDecisions({ onLeave, onBack }: Wiring) {
  const client = useQueryClient();
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const forget = (id: string) => setFailed((now) => now.filter(({ row }) => row.id !== id));
  const refused = (row: AlertRow, error: unknown) => {
    setFailed((now) => [...now.filter((each) => each.row.id !== row.id), { row, problem: asProblem(error) }]);
    onBack(row.id);
    void client.invalidateQueries({ queryKey: alertKey(row.id) });
  };
  const settled = (detail: AlertDetail) => {
    client.setQueryData(alertOptions(detail.row.id).queryKey, detail);
    void client.invalidateQueries({ queryKey: ['today'] });
  };
  const take = (detail: AlertDetail, decision: Decision) => {
    const { row, revision } = detail;
    forget(row.id);
    onLeave(row.id);
    // Undo waits for the answer, so that it never overtakes the decision.
    const answer = decide(row.id, bodyOf(decision, revision)).then(settled);
    const withdraw = offerUndo({
      sentence: <Sentence row={row} decision={decision} />,
      undo: async () => {
        await answer;
        settled(await undoDecision(row.id));
        onBack(row.id);
      },
    });
    answer.catch((error: unknown) => {
      withdraw();
      refused(row, error);
    });
  };
  return { take, failed, forget };
}
