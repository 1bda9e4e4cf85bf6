import type { AlertDetail, Reason } from '../api/index.ts';
import { hundredthsThatAddUp, signed } from './hundredths.ts';
import { COLOR, CONTENT_WIDTH, STYLE } from './look.ts';
import type { Cell, Column, Paper } from './paper.ts';
import { cell, outside, say } from './spans.ts';
import { timeInWords } from './words.ts';

const BAR_WIDTH = 190;
const ADDS_WIDTH = 46;
const BAR_HEIGHT = 9;
const columns = (threshold: number): readonly Column[] => [
  { width: CONTENT_WIDTH - BAR_WIDTH - ADDS_WIDTH, head: 'Reason' },
  { width: BAR_WIDTH, head: `From 0 to 1, dotted line at ${threshold.toFixed(2)}` },
  { width: ADDS_WIDTH, head: 'Adds', align: 'right' },
];
/** The contract of the matcher: its reasons sum to the score within so much. */
const SUM_TOLERANCE = 0.005;

/** The score with every reason, for and against, as a waterfall that adds up to it. */
export function scoreSection(paper: Paper, detail: AlertDetail): void {
  const { row, threshold, calibration, matcher } = detail;
  paper.heading(2, [say('Score and reasons', STYLE.section)]);
  const chance = calibration
    ? ` · of ${calibration.decided} pairs scored like this, ${calibration.confirmed} were confirmed`
    : '';
  paper.paragraph([
    say(`Score ${row.score.toFixed(2)}`, STYLE.strong),
    say(` · worth a look from ${threshold.toFixed(2)}${chance}`, STYLE.soft),
  ]);
  const reasons = withRemainder(detail.reasons, row.score);
  const adds = hundredthsThatAddUp(
    reasons.map(({ score }) => score),
    row.score,
  );
  let from = 0;
  const rows = reasons.map((reason, at): readonly Cell[] => {
    const start = from;
    from += reason.score;
    return [reasonCell(reason), bar(paper, { from: start, to: from, threshold }), amount(signed(adds[at] ?? 0))];
  });
  const sum: readonly Cell[] = [
    cell(
      say('Sum ', STYLE.strong),
      say(`matcher ${matcher.name} ${matcher.version}, ${timeInWords(matcher.at)}`, STYLE.small),
    ),
    bar(paper, { from: 0, to: row.score, threshold, sum: true }),
    { spans: [say((Math.round(row.score * 100) / 100).toFixed(2), STYLE.strong)], align: 'right' },
  ];
  paper.table(columns(threshold), [...rows, sum]);
}

/** What the reasons leave open is told, never spread over them in silence. */
function withRemainder(reasons: readonly Reason[], score: number): readonly Reason[] {
  const rest = score - reasons.reduce((sum, reason) => sum + reason.score, 0);
  if (Math.abs(rest) <= SUM_TOLERANCE) return reasons;
  return [...reasons, { feature: 'rest', text: 'Not explained by the reasons above', score: rest }];
}

function reasonCell({ text, query, candidate }: Reason): Cell {
  if (query === undefined && candidate === undefined) return cell(outside(text));
  const evidence = [query, candidate].filter((one) => one !== undefined);
  return cell(
    outside(text),
    say('\n'),
    ...evidence.flatMap((one, at) => [say(at === 0 ? '' : ' / ', STYLE.small), outside(one, STYLE.small)]),
  );
}

function amount(text: string): Cell {
  return { spans: [say(text)], align: 'right' };
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
  readonly sum?: boolean;
}

/** Outlines, so that they print in black and white: what speaks against is dashed. */
function bar(paper: Paper, { from, to, threshold, sum }: Bar): Cell {
  const { doc } = paper;
  return {
    height: BAR_HEIGHT + 4,
    draw(x, y, width, height) {
      const at = (value: number) => x + Math.max(0, Math.min(1, value)) * width;
      const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
      doc
        .lineWidth(0.4)
        .moveTo(x, y - 3)
        .lineTo(x, y + height + 3)
        .stroke(COLOR.line);
      doc
        .lineWidth(0.7)
        .dash(0.8, { space: 1.6 })
        .moveTo(at(threshold), y - 3)
        .lineTo(at(threshold), y + height + 3);
      doc.stroke(COLOR.second).undash();
      const box = () => doc.rect(left, y + 2, Math.max(0.8, right - left), BAR_HEIGHT);
      if (sum) box().lineWidth(1.2).fillAndStroke(COLOR.inset, COLOR.ink);
      else if (to >= from) box().lineWidth(1).fillAndStroke(COLOR.match, COLOR.accent);
      else box().lineWidth(1).dash(2, { space: 1.5 }).stroke(COLOR.warning).undash();
    },
  };
}
