import type { AlertDetail, AlertState } from '../api/index.ts';
import { STYLE } from './look.ts';
import type { Paper } from './paper.ts';
import { facts, outside, say } from './spans.ts';
import { reasonInWords, STATE_WORDS, timeInWords } from './words.ts';

const VERDICT: Readonly<Record<AlertDetail['row']['about'], (state: AlertState) => string>> = {
  name: (state) =>
    state === 'confirmed' ? ' was confirmed as ' : state === 'dismissed' ? ' was found not to be ' : ' is perhaps ',
  place: (state) =>
    state === 'confirmed'
      ? ' has to do with '
      : state === 'dismissed'
        ? ' has nothing to do with '
        : ' perhaps has to do with ',
  sea: found,
  hazard: found,
  goods: found,
};

function found(state: AlertState): string {
  return state === 'confirmed' ? ', confirmed: ' : state === 'dismissed' ? ', dismissed: ' : ': ';
}

const ABOUT_WORDS: Readonly<Record<AlertDetail['row']['about'], string>> = {
  name: 'name on a list',
  place: 'place on a list',
  sea: 'found at sea',
  hazard: 'what threatens a place',
  goods: 'declared goods',
};

/** What this is about and how it stands, in the first lines of the first page. */
export function summarySection(paper: Paper, detail: AlertDetail): void {
  const { row, entry } = detail;
  paper.heading(1, [
    outside(row.subject, STYLE.titleName),
    say(VERDICT[row.about](row.state), STYLE.title),
    outside(row.listed, STYLE.titleName),
    ...(entry ? [say(' (', STYLE.title), outside(entry.datasetTitle, STYLE.title), say(')', STYLE.title)] : []),
  ]);
  facts(paper, [
    ['Alert', say(row.id, STYLE.code), say(` · ${row.sector}, ${ABOUT_WORDS[row.about]}`)],
    ['State', say(STATE_WORDS[row.state], STYLE.strong), say(pending(detail))],
    ...decisionLines(detail),
    ...(detail.reviewDate ? [['Review date', say(detail.reviewDate)] as const] : []),
    ...(row.assignedTo === undefined ? [] : [['Assigned to', outside(row.assignedTo)] as const]),
    ...(row.due === undefined ? [] : [['Decision due', say(timeInWords(row.due))] as const]),
    ['Raised', say(timeInWords(row.createdAt))],
  ]);
}

function pending({ row, secondOpinion }: AlertDetail): string {
  const parts = [
    row.held ? 'a payment waits for this decision' : '',
    row.escalated ? 'its clock ran out and it went to the supervisors' : '',
    secondOpinion ? `a second opinion was asked for on ${timeInWords(secondOpinion.at)}` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`;
}

function decisionLines(detail: AlertDetail): (readonly [string, ...ReturnType<typeof say>[]])[] {
  const decision = detail.events.findLast(({ kind }) => kind === 'confirmed' || kind === 'dismissed');
  if (!decision || (detail.row.state !== 'confirmed' && detail.row.state !== 'dismissed')) return [];
  const { actor, at, reason, text } = decision;
  return [
    ['Decided by', outside(actor), say(` · ${timeInWords(at)}`)],
    ...(reason === undefined ? [] : [['Reason', say(reasonInWords(reason, detail))] as const]),
    ...(text === undefined ? [] : [['Words', outside(text)] as const]),
  ];
}
