import type { Identity, Judged, Judgement } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import '../../messages/add-crossref.ts';
import { Say, say } from '../../messages/say.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Section } from '../../parts/section.tsx';
import { useDatasetNames } from '../crossref/use-dataset-names.ts';
import { Loaded } from '../loaded.tsx';
import { ConfirmParts } from './identity/confirm-parts.tsx';
import { nodesOf } from './identity/entity-name.tsx';
import { scoreText } from './identity/score-text.ts';
import { type IdentityChange, identityOptions, useChangeIdentity } from './identity/identity-api.ts';
import { IdentityNotices } from './identity/identity-notices.tsx';
import { JudgementsTable } from './identity/judgements-table.tsx';
import { MembersTable } from './identity/members-table.tsx';
import { isLarge, partsWithout } from './identity/parts-without.ts';
import './identity/identity.css';

/**
 * Who an entity is: the records of all feeds that are one with it, why, and what does not fit; each judgement can be taken
 * back. `entityKey` is `DATASET/ID` of any of its records.
 */
export function IdentityPanel({ entityKey }: { entityKey: string }) {
  const identity = useQuery(identityOptions(entityKey));
  return (
    <div className="identity">
      <Loaded query={identity} what={say('identity.what')} rows={5}>
        {(read) => <Panel key={entityKey} identity={read} />}
      </Loaded>
    </div>
  );
}

interface Asked {
  readonly change: IdentityChange;
  readonly kind: 'apart' | 'out';
  readonly parts: readonly (readonly string[])[];
}

function Panel({ identity }: { identity: Identity }) {
  const { members, judgements } = identity;
  const mayJudge = useMay('judgement.change');
  const nameOf = useDatasetNames();
  const { send, ask, asked, cancel, problem } = useAsked(identity);
  const feeds = new Set(members.flatMap(({ datasets }) => datasets)).size;
  const withdraw = (judgement: Judgement) =>
    ask({
      change: { kind: 'withdraw', judgement: judgement.id },
      kind: 'apart',
      parts: judgement.verdict === 'same' ? partsWithout(identity, { judgement: judgement.id }) : [],
    });
  /** Where it was asked. */
  const confirmOf = (kind: Asked['kind']) =>
    asked?.kind === kind ? (
      <ConfirmParts
        identity={identity}
        parts={asked.parts}
        kind={kind}
        nameOf={nameOf}
        onDo={() => send(asked.change)}
        onCancel={cancel}
      />
    ) : null;
  return (
    <>
      <Section
        title={say('identity.title')}
        note={members.length < 2 ? undefined : say('identity.records', { count: members.length, feeds })}
        actions={
          <Link to="/entities/crossref" search={{}} className="small">
            {say('palette.crossref')}
          </Link>
        }
      >
        <div className="identity-notices">
          <IdentityNotices
            identity={identity}
            nameOf={nameOf}
            onWithdraw={mayJudge ? (judgement) => send({ kind: 'withdraw', judgement }) : undefined}
          />
          {problem === undefined ? null : <ProblemNotice problem={problem} />}
          {confirmOf('out')}
        </div>
        {members.length < 2 ? (
          <p className="soft">{say('identity.one')}</p>
        ) : (
          <MembersTable
            identity={identity}
            nameOf={nameOf}
            onTakeOut={
              mayJudge
                ? (record) =>
                    ask({ change: { kind: 'takeOut', record }, kind: 'out', parts: partsWithout(identity, { record }) })
                : undefined
            }
          />
        )}
      </Section>
      {judgements.length === 0 ? null : (
        <Section title={say('identity.judgements')}>
          <div className="identity-notices">{confirmOf('apart')}</div>
          <JudgementsTable identity={identity} nameOf={nameOf} onWithdraw={mayJudge ? withdraw : undefined} />
        </Section>
      )}
    </>
  );
}

const NOTE_MAX = 2000;

/** A change is done at once and can be undone; one that takes an entity of several records apart is asked about first. */
function useAsked(identity: Identity) {
  const change = useChangeIdentity();
  const [asked, setAsked] = useState<Asked>();
  const send = (wanted: IdentityChange) => {
    setAsked(undefined);
    // Also when another change is under way: what was done can be undone, whichever ends first. A failure stands in `problem`.
    change.mutateAsync(wanted).then(
      (answer) => offer(wanted, answer),
      () => undefined,
    );
  };
  const offer = (wanted: IdentityChange, { judgements }: Judged) => {
    if (wanted.kind === 'takeOut')
      offerUndo({
        sentence: <OutSentence identity={identity} record={wanted.record} />,
        undo: async () => {
          for (const { id } of judgements) await change.mutateAsync({ kind: 'withdraw', judgement: id });
        },
      });
    const judgement = wanted.kind === 'withdraw' && identity.judgements.find(({ id }) => id === wanted.judgement);
    if (!judgement) return;
    const { a, b, verdict } = judgement;
    // What it rested on is kept as words: it is a person's judgement now, which has no score of its own.
    const note = [judgement.note, scoreText(judgement)].filter(Boolean).join(' · ').slice(0, NOTE_MAX);
    const body = { a, b, verdict, ...(note === '' ? {} : { note }) };
    offerUndo({
      sentence: <Sentence identity={identity} judgement={judgement} />,
      undo: async () => void (await change.mutateAsync({ kind: 'judge', body })),
    });
  };
  const ask = (wanted: Asked) => (isLarge(wanted.parts, identity) ? setAsked(wanted) : send(wanted.change));
  return {
    send,
    ask,
    asked,
    cancel: () => setAsked(undefined),
    problem: change.error === null ? undefined : asProblem(change.error),
  };
}

function Sentence({ identity, judgement: { a, b, verdict } }: { identity: Identity; judgement: Judgement }) {
  const nodes = nodesOf(identity);
  const name = (key: string) => <Outside value={nodes.get(key)?.caption ?? key} />;
  return <Say id={verdict === 'same' ? 'identity.didApart' : 'identity.didBack'} values={{ a: name(a), b: name(b) }} />;
}

function OutSentence({ identity, record }: { identity: Identity; record: string }) {
  const name = <Outside value={nodesOf(identity).get(record)?.caption ?? record} />;
  return <Say id="identity.didOut" values={{ name }} />;
}
