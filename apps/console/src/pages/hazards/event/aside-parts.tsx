import type { AlertState, HazardPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { ArrowDownRight, ArrowUpLeft, Equal, EqualNot } from 'lucide-react';
import { useMay } from '../../../api/me.ts';
import { useNames } from '../../../app/colleague.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { hazardAddress, PlaceLink } from '../../../parts/hazards/hazard-links.tsx';
import { LevelMark } from '../../../parts/hazards/level-mark.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { utcTime } from '../../../parts/sea/utc.ts';
import { StateGlyph } from '../../../parts/state-glyph.tsx';
import { HazardPart } from '../shared/hazard-part.tsx';
import { isInEffect } from '../judgement-of.ts';
import { useJudgements } from '../use-judgements.ts';

const STATES: readonly AlertState[] = ['new', 'review', 'second', 'confirmed', 'dismissed'];
const stateOf = (state: string): AlertState => STATES.find((each) => each === state) ?? 'new';
const isClosed = (state: string): number => Number(state === 'confirmed' || state === 'dismissed');

/** The alerts that it raised, those that wait for a decision first. */
export function AlertsPart({ alerts }: { alerts: HazardPage['alerts'] }) {
  const ordered = alerts.toSorted((one, other) => isClosed(one.state) - isClosed(other.state));
  return (
    <HazardPart title={say('hazards.alerts')} note={alerts.length === 0 ? undefined : alerts.length}>
      {alerts.length === 0 ? <p className="soft">{say('hazards.alertsNone')}</p> : null}
      <ul className="hz-list">
        {ordered.map(({ id, state, text, at }) => (
          <li key={id}>
            <StateGlyph state={stateOf(state)} />
            <Link className="mono" to="/alerts/$id" params={{ id }}>
              {id}
            </Link>
            <span className="small muted push">{utcTime(at)}</span>
            <span className="hz-whole">
              <Outside value={text} />
            </span>
          </li>
        ))}
      </ul>
    </HazardPart>
  );
}

/** Reports that may be of this event and are not surely: a person says. */
export function DoubtsPart({ page: { doubts, row } }: { page: HazardPage }) {
  const mayJudge = useMay('hazard.judge');
  const judgements = useJudgements();
  if (doubts.length === 0) return null;
  return (
    <HazardPart title={say('hazards.doubts')} note={doubts.length}>
      {judgements.problem === undefined ? null : <ProblemNotice problem={judgements.problem} />}
      <ul className="hz-list">
        {doubts.map(({ a, b, eventA, eventB, score, text }) => {
          const [other, otherEvent] = eventA === row.id ? [b, eventB] : [a, eventA];
          const judge = (same: boolean) => () =>
            void judgements.take(
              { a: a.id, b: b.id, same },
              {
                event: row.id,
                sentence: say(same ? 'hazards.didJoin' : 'hazards.didSplit', { one: a.agency, other: b.agency }),
              },
            );
          return (
            <li key={`${a.id} ${b.id}`}>
              <PlaceLink className="hz-whole" href={hazardAddress(otherEvent)}>
                <Outside value={other.caption} />
              </PlaceLink>
              <span className="soft">
                <Outside value={other.agency} />
              </span>
              <span className="num push">{score.toFixed(2)}</span>
              <span className="hz-whole soft">
                <Outside value={text} />
              </span>
              <span className="hz-whole hz-buttons">
                {mayJudge ? (
                  <>
                    <Button icon={Equal} isDisabled={judgements.pending} onPress={judge(true)}>
                      {say('hazards.same')}
                    </Button>
                    <Button icon={EqualNot} isDisabled={judgements.pending} onPress={judge(false)}>
                      {say('hazards.notSame')}
                    </Button>
                  </>
                ) : null}
                <Link to="/hazards/doubts" search={{ a: a.id, b: b.id }}>
                  {say('hazards.sideBySide')}
                </Link>
              </span>
            </li>
          );
        })}
      </ul>
    </HazardPart>
  );
}

/** What it may come of and what it may have led to, as far as rules say so. */
export function CausesPart({ causes }: { causes: HazardPage['causes'] }) {
  return (
    <HazardPart title={say('hazards.causes')} note={causes.length === 0 ? undefined : say('hazards.causes.note')}>
      {causes.length === 0 ? <p className="soft">{say('hazards.causesNone')}</p> : null}
      <ul className="hz-list">
        {causes.map(({ direction, event, text }) => (
          <li key={`${direction} ${event.id}`}>
            {direction === 'from' ? (
              <ArrowDownRight size={14} strokeWidth={1.6} aria-hidden />
            ) : (
              <ArrowUpLeft size={14} strokeWidth={1.6} aria-hidden />
            )}
            <span className="soft">{say(`hazards.causes.${direction}`)}</span>
            <span className="push">
              <LevelMark level={event.level} now={event.active && event.lane === 'actual'} />
            </span>
            <PlaceLink className="hz-whole" href={hazardAddress(event.id)}>
              <Outside value={event.caption} />
            </PlaceLink>
            <span className="hz-whole soft">
              <Outside value={text} />
            </span>
          </li>
        ))}
      </ul>
    </HazardPart>
  );
}

/** What people said of its reports; each can be taken back. */
export function JudgementsPart({ page: { judgements, reports } }: { page: HazardPage }) {
  const nameOf = useNames();
  const mayJudge = useMay('hazard.judge');
  const own = useJudgements();
  if (judgements.length === 0) return null;
  const ids = new Set(reports.map(({ id }) => id));
  const agencyOf = (id: string) => reports.find((report) => report.id === id)?.agency ?? id;
  return (
    <HazardPart title={say('hazards.judgements')} note={judgements.length}>
      {own.problem === undefined ? null : <ProblemNotice problem={own.problem} />}
      <ul className="hz-list">
        {judgements.map((judgement) => {
          const { id, a, b, same, by, at, note } = judgement;
          const names = { one: agencyOf(a), other: agencyOf(b) };
          return (
            <li key={id}>
              <span className="hz-whole">
                <Outside value={say(same ? 'hazards.judged.same' : 'hazards.judged.notSame', names)} />
              </span>
              <span className="small muted">
                {nameOf(by)}, {utcTime(at)}
                {isInEffect(judgement, ids) ? null : ` · ${say('hazards.notInEffect')}`}
              </span>
              {mayJudge ? (
                <span className="push">
                  <Button
                    kind="link"
                    isDisabled={own.pending}
                    onPress={() => void own.back(judgement, say('hazards.didTakeBack'))}
                  >
                    {say('hazards.takeBack')}
                  </Button>
                </span>
              ) : null}
              {note === undefined ? null : (
                <span className="hz-whole soft">
                  <Outside value={note} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </HazardPart>
  );
}
