import type { CrossrefPair } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { BitsWaterfall } from '../../parts/score/bits-waterfall.tsx';
import { Section } from '../../parts/section.tsx';
import { LongName } from '../entities/long-name.tsx';
import { SchemaIcon } from '../entities/schema-icon.tsx';
import { schemaWord } from '../entities/words.ts';
import { SAME_FROM } from './crossref-api.ts';
import { JudgementLine } from './judgement-line.tsx';
import { PairSides } from './pair-sides.tsx';
import type { Refused } from './use-judging.ts';

/** What a line of the ledger rests on: one value when both sides say the same. */
function evidenceOf({ query, candidate }: CrossrefPair['ledger'][number]): string | undefined {
  if (query === undefined || candidate === undefined) return query ?? candidate;
  return query === candidate ? query : `${query} = ${candidate}`;
}

/** Less is written as 0.0. */
const BITS_SHOWN_MIN = 0.05;

const soft = (parts: ReactNode[]) => <span className="soft">{parts}</span>;
const bold = (parts: ReactNode[]) => <b>{parts}</b>;

/** One pair with everything that its judgement needs. */
export function PairDetail({
  pair,
  refused,
  onForget,
}: {
  pair: CrossrefPair;
  refused: Refused | undefined;
  onForget: () => void;
}) {
  const { a, b, score, ledger } = pair;
  const schemas = [...new Set([a.node.schema, b.node.schema])];
  // It counts nothing, and has to be read all the same.
  const conflict = ledger.find(({ feature }) => feature === 'conflict');
  const reasons = ledger
    // What says nothing either way is no reason.
    .filter((line) => line !== conflict && Math.abs(line.score) >= BITS_SHOWN_MIN)
    .map((line) => ({ text: line.text, score: line.score, evidence: evidenceOf(line) }));
  return (
    <section className="detail" aria-label={say('crossref.pair', { left: a.node.caption, right: b.node.caption })}>
      <div className="detail-head">
        <div className="detail-line small soft">
          {schemas.map((schema) => (
            <span key={schema} className="detail-tool">
              <SchemaIcon schema={schema} size={14} /> {schemaWord(schema)}
            </span>
          ))}
          <span className="mono cut">
            {a.node.key} · {b.node.key}
          </span>
        </div>
        <LongName text={`${a.node.caption} ${b.node.caption}`}>
          <Say
            id="crossref.headline"
            values={{
              left: <Outside value={a.node.caption} />,
              right: <Outside value={b.node.caption} />,
              s: soft,
            }}
          />
        </LongName>
      </div>
      <div className="detail-body" tabIndex={-1}>
        <div className="crossref-notices">
          {refused === undefined ? null : (
            <ProblemNotice
              problem={refused.problem}
              actions={
                <Button kind="link" onPress={onForget}>
                  {say('common.close')}
                </Button>
              }
            />
          )}
          {conflict === undefined ? null : <Notice tone="warning">{conflict.text}</Notice>}
          <JudgementLine pair={pair} />
        </div>
        <Section
          title={
            <span className="score-title">
              <Say id="crossref.score" values={{ score: score.toFixed(2), from: SAME_FROM.toFixed(2), b: bold }} />
            </span>
          }
        >
          <BitsWaterfall reasons={reasons} score={score} sameFrom={SAME_FROM} />
        </Section>
        <PairSides pair={pair} />
      </div>
    </section>
  );
}
