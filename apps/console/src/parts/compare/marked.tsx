import type { Mark } from '@quintet/node/api';
import { Fragment } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { say } from '../../messages/say.tsx';
import { outsideText } from '../outside-text.ts';
import { spaceBetween } from './spacing.ts';
import './compare.css';

const HEARD: Record<Mark['mark'], MessageKey> = {
  same: 'mark.sameOf',
  variant: 'mark.variantOf',
  only: 'mark.onlyHere',
  ignored: 'mark.ignoredHere',
};

/** What a screen reader hears after the part: "Yusef, another spelling of Yousuf". */
function heard(mark: Mark, others: readonly Mark[]): string {
  const other = mark.pair === undefined ? undefined : others[mark.pair]?.text;
  if (mark.mark === 'variant' && other === undefined) return `, ${say('mark.variant')}`;
  return say(HEARD[mark.mark], { other: other ?? '' });
}

interface MarkedProps {
  readonly marks: readonly Mark[];
  readonly others: readonly Mark[];
  /** What stands between two parts that are written apart: `, ` where each part is a value of its own. */
  readonly between?: string;
}

/**
 * One side of a comparison: whole parts marked as same, another spelling, only here, or left out of the score. The
 * whole value is one isolated run, so that a right-to-left name keeps its order; `others` is the other side.
 */
export function Marked({ marks, others, between = ' ' }: MarkedProps) {
  const whole = outsideText(marks.map(({ text }) => text).join(' '));
  return (
    <>
      <bdi dir="auto" lang={whole.lang}>
        {marks.map((mark, place) => (
          // Parts keep their order, and the same word may stand twice.
          <Fragment key={place}>
            {spaceBetween(marks[place - 1]?.text ?? '', mark.text) ? between : null}
            <span className={`mark mark-${mark.mark}`}>{outsideText(mark.text).text}</span>
            <span className="sr">{heard(mark, others)}</span>
          </Fragment>
        ))}
      </bdi>
      {whole.hidden > 0 ? (
        <span className="outside-hidden">{say('common.hiddenCharacters', { count: whole.hidden })}</span>
      ) : null}
    </>
  );
}

/** The four kinds of mark; they work without colour. */
export function MarkLegend() {
  return (
    <ul className="mark-legend" aria-label={say('mark.legend')}>
      {(['same', 'variant', 'only'] as const).map((mark) => (
        <li key={mark}>
          <span className={`mark mark-${mark}`}>{say(`mark.${mark}`)}</span>
        </li>
      ))}
      <li>
        <span className="mark-ignored" aria-hidden>
          al
        </span>{' '}
        {say('mark.ignored')}
      </li>
    </ul>
  );
}
