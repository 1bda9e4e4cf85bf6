import type { AlertRow, DismissReason } from '@quintet/node/api';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { CircleSlash } from 'lucide-react';
import { useState } from 'react';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { offerUndo } from '../../../app/undo.tsx';
import { useMay } from '../../../api/me.ts';
import { type ApiProblem, asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { alertOptions, dismissMany, undoDecision } from '../alert-api.ts';
import { ReasonList } from '../detail/reason-list.tsx';
import { exampleOfEachKind, firstRows, reasonsOfAll } from './bulk-reasons.ts';

/** The API takes so many at once. */
const BULK_MAX = 500;
const SHOWN_FIRST = 5;

interface BulkBarProps {
  readonly rows: readonly AlertRow[];
  readonly onClear: () => void;
  readonly onLeave: (ids: readonly string[]) => void;
  readonly onBack: (ids: readonly string[]) => void;
}

/** Undoes one after another: a few hundred at once would be refused as too many tries. */
async function undoAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) await undoDecision(id);
}

function useDismissal({ rows, onClear, onLeave, onBack }: BulkBarProps, onDone: () => void) {
  const client = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  const dismiss = async (reason: DismissReason, text: string) => {
    const ids = rows.map(({ id }) => id);
    const { dismissed, refused } = await dismissMany({
      ids,
      reason: reason.code,
      ...(text.trim() === '' ? {} : { text: text.trim() }),
    });
    onLeave(dismissed);
    onClear();
    void client.invalidateQueries({ queryKey: ['alerts', 'one'] });
    const sentence = [
      say('alerts.bulk.done', { count: dismissed.length, reason: reason.text.toLowerCase() }),
      ...(refused.length === 0
        ? []
        : [say('alerts.bulk.refused', { count: refused.length }), refused[0]?.message ?? '']),
    ].join(' ');
    offerUndo({ sentence, undo: async () => undoAll(dismissed).finally(() => onBack(dismissed)) });
    onDone();
  };
  return {
    problem,
    dismiss: (reason: DismissReason, text: string) =>
      void dismiss(reason, text).catch((error: unknown) => setProblem(asProblem(error))),
  };
}

/** The reasons that fit all that are selected: they come, with their record, with any alert of each kind. */
function useReasons(rows: readonly AlertRow[]) {
  const examples = exampleOfEachKind(rows);
  const answers = useQueries({ queries: examples.map(({ id }) => alertOptions(id)) });
  const known = answers.flatMap(({ data }) => (data === undefined ? [] : [data.dismissReasons]));
  const reasons = known.length < examples.length ? undefined : reasonsOfAll(known);
  return { reasons, mixed: examples.length > 1 };
}

function BulkDialog(props: BulkBarProps & { onClose: () => void }) {
  const { rows, onClose } = props;
  const { reasons, mixed } = useReasons(rows);
  const { problem, dismiss } = useDismissal(props, onClose);
  const first = firstRows(rows, SHOWN_FIRST);
  return (
    <Dialog title={say('alerts.bulk.title', { count: rows.length })} open onClose={onClose}>
      <p className="soft">{say('alerts.bulk.why')}</p>
      <ul className="bulk-first">
        {first.map((row) => (
          <li key={row.id}>
            {row.pinned ? (
              <>
                <b className="critical">{say('alerts.atRisk')}</b>
                {' · '}
              </>
            ) : null}
            <Outside value={row.subject} /> <span className="muted">{row.score.toFixed(2)}</span>
          </li>
        ))}
        {rows.length > first.length ? (
          <li className="muted">{say('alerts.bulk.more', { count: rows.length - first.length })}</li>
        ) : null}
      </ul>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {mixed ? <p className="warning">{say('alerts.bulk.mixed')}</p> : null}
      {reasons === undefined ? null : (
        <ReasonList reasons={reasons} onChoose={dismiss} onClose={onClose} level="dialog" />
      )}
    </Dialog>
  );
}

/** Takes the place of the filters, at the same height, while alerts are selected: they can be dismissed, never confirmed. */
export function BulkBar(props: BulkBarProps) {
  const { rows, onClear } = props;
  const [open, setOpen] = useState(false);
  const mayDecide = useMay('alert.decide');
  const tooMany = rows.length > BULK_MAX;
  const start = () => (tooMany || !mayDecide ? false : setOpen(true));
  useKeys({ dismiss: start, confirm: () => undefined, second: () => undefined, back: onClear }, 'panel');
  return (
    <>
      <b>{say('alerts.bulk', { count: rows.length })}</b>
      {tooMany ? <span className="small warning">{say('alerts.bulk.max', { max: BULK_MAX })}</span> : null}
      {mayDecide && !tooMany ? (
        <Button icon={CircleSlash} command="dismiss" onPress={() => setOpen(true)}>
          {say('alerts.dismiss')}
        </Button>
      ) : null}
      <Button kind="quiet" command="back" onPress={onClear}>
        {say('alerts.bulk.clear')}
      </Button>
      {open ? <BulkDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
