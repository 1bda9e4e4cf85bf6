import type { AlertDetail, Comparison, Mark } from '../api/index.ts';
import type { Span } from './clusters.ts';
import { CONTENT_WIDTH, STYLE } from './look.ts';
import { outsideText } from './outside-text.ts';
import type { Cell, Paper } from './paper.ts';
import { cell, say } from './spans.ts';
import { FIELD_WORDS } from './words.ts';

const FIELD_WIDTH = 66;
const NOTE_WIDTH = 92;
const SIDE_WIDTH = (CONTENT_WIDTH - FIELD_WIDTH - NOTE_WIDTH) / 2;
/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const NO_SPACE_AFTER = /[\s\-‐'’(/]$/u;
const NO_SPACE_BEFORE = /^[\s\-‐'’),.;:/]/u;

/** Subject and list entry next to each other, with the parts marked as the matcher compared them. */
export function sidesSection(paper: Paper, { row, comparison }: AlertDetail): void {
  paper.heading(2, [say('Side by side', STYLE.section)]);
  paper.table(
    [
      { width: FIELD_WIDTH, head: '' },
      { width: SIDE_WIDTH, head: row.subjectKind === 'party' ? 'Payment, as received' : 'Customer, as registered' },
      { width: SIDE_WIDTH, head: 'List entry' },
      { width: NOTE_WIDTH, head: '' },
    ],
    comparison.map((line, at) => comparisonRow(line, comparison[at - 1]?.field === line.field)),
  );
  paper.paragraph(legend());
}

function comparisonRow(line: Comparison, fieldRepeats: boolean): readonly Cell[] {
  return [
    cell(say(fieldRepeats ? '' : FIELD_WORDS[line.field], STYLE.soft)),
    side(line.field, line.left),
    side(line.field, line.right),
    cell(say(line.note, STYLE.small)),
  ];
}

function side(field: Comparison['field'], marks: readonly Mark[]): Cell {
  if (marks.length === 0) return cell(say('none given', STYLE.ignored));
  return cell(...markedSpans(marks, field));
}

/** In a name the parts are words; elsewhere each is a value of its own. */
function markedSpans(marks: readonly Mark[], field: Comparison['field']): readonly Span[] {
  const isName = field === 'name';
  // Two spaces, so that the boxes of neighbours do not touch.
  const between = say(isName ? '  ' : ', ', isName ? STYLE.name : STYLE.body);
  return marks.flatMap(({ text, mark }, at): Span[] => {
    const ignored = mark === 'ignored' && field !== 'otherName';
    const style = isName ? (ignored ? STYLE.nameIgnored : STYLE.name) : ignored ? STYLE.ignored : STYLE.body;
    const shown = isName ? bare(text) : outsideText(text);
    const span: Span = { text: shown, style, ...(mark === 'ignored' ? {} : { mark }) };
    return standApart(marks[at - 1]?.text ?? '', text) ? [between, span] : [span];
  });
}

/** The parts of a name are one value: they keep the direction that they have together. */
function bare(text: string): string {
  return outsideText(text).replaceAll(/[\u2068\u2069]/g, '');
}

/** @returns whether two parts are written apart: `Yousuf|Tariq` are, `al-|Marwani` and `1974|-03-19` are not */
function standApart(before: string, after: string): boolean {
  if (before === '' || after === '' || NO_SPACE_AFTER.test(before) || NO_SPACE_BEFORE.test(after)) return false;
  return !(UNSPACED.test(before) && UNSPACED.test(after));
}

function legend(): readonly Span[] {
  const space = say('     ', STYLE.small);
  return [
    { text: 'the same', style: STYLE.small, mark: 'same' },
    space,
    { text: 'another spelling', style: STYLE.small, mark: 'variant' },
    space,
    { text: 'only on one side', style: STYLE.small, mark: 'only' },
    space,
    say('grey', { ...STYLE.small, color: STYLE.ignored.color }),
    say(': left out of the score', STYLE.small),
  ];
}
