import type { AlertDetail, AlertEvent } from '../api/index.ts';
import type { Span } from './clusters.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { cell, outside, say } from './spans.ts';
import { EVENT_WORDS, reasonInWords, STATE_WORDS, timeInWords } from './words.ts';

const TIME_WIDTH = 112;
const ACTOR_WIDTH = 104;

/** Everything that happened to the alert, oldest first, and what was decided on the same subject before. */
export function historySection(paper: Paper, detail: AlertDetail): void {
  paper.heading(2, [say('History', STYLE.section)]);
  paper.table(
    [
      { width: TIME_WIDTH, head: 'Time' },
      { width: ACTOR_WIDTH, head: 'Who' },
      { width: CONTENT_WIDTH - TIME_WIDTH - ACTOR_WIDTH, head: 'What' },
    ],
    detail.events.map((event) => [
      cell(say(timeInWords(event.at), STYLE.small)),
      cell(outside(event.actor)),
      cell(...eventSpans(event, detail)),
    ]),
  );
  beforeSection(paper, detail);
}

function eventSpans({ kind, reason, text }: AlertEvent, detail: AlertDetail): readonly Span[] {
  return [
    say(EVENT_WORDS[kind], STYLE.strong),
    ...(reason === undefined ? [] : [outside(`: ${reasonInWords(reason, detail)}`)]),
    ...(text === undefined ? [] : [say('\n'), ...linesOfNote(text)]),
  ];
}

/** A note keeps its line breaks. */
function linesOfNote(text: string): readonly Span[] {
  return text.split(/\r?\n/).flatMap((line, at) => (at === 0 ? [outside(line)] : [say('\n'), outside(line)]));
}

function beforeSection(paper: Paper, detail: AlertDetail): void {
  if (detail.before.length === 0) return;
  paper.heading(2, [say('Other alerts of the same subject', STYLE.section)]);
  paper.table(
    [
      { width: TIME_WIDTH, head: 'Time' },
      { width: ACTOR_WIDTH, head: 'Alert' },
      { width: CONTENT_WIDTH - TIME_WIDTH - ACTOR_WIDTH, head: 'Listed name and outcome' },
    ],
    detail.before.map(({ id, state, listed, at, by, reason }) => [
      cell(say(timeInWords(at), STYLE.small)),
      cell(say(id, STYLE.code)),
      cell(
        outside(listed),
        say(` · ${STATE_WORDS[state].toLowerCase()}`),
        ...(by === undefined ? [] : [outside(` by ${by}`)]),
        ...(reason === undefined ? [] : [outside(`: ${reasonInWords(reason, detail)}`)]),
      ),
    ]),
  );
}
