import PdfDocument from 'pdfkit';
import type { AlertDetail } from '../api/index.ts';
import { FontBook } from './font-book.ts';
import { STYLE } from './look.ts';
import { frameAllPages } from './page-frame.ts';
import { Paper } from './paper.ts';
import { dutiesSection } from './section-duties.ts';
import { goodsSection } from './section-goods.ts';
import { hazardSection } from './section-hazard.ts';
import { historySection } from './section-history.ts';
import { originSection } from './section-origin.ts';
import { scoreSection } from './section-score.ts';
import { seaSection } from './section-sea.ts';
import { sidesSection } from './section-sides.ts';
import { summarySection } from './section-summary.ts';
import { say } from './spans.ts';
import { timeInWords } from './words.ts';

/** Who takes the file out, when, and what for: stands on every page. */
export interface AboutFile {
  readonly authority: string;
  readonly by: string;
  readonly at: Date;
  readonly purpose: string;
  /** A TLP 2.0 label, e.g. `TLP:AMBER`. */
  readonly handling: string;
}

/** What stands in the place of two sides where an alert is not about a name on a list. */
const SECTIONS: Readonly<Partial<Record<AlertDetail['row']['about'], typeof sidesSection>>> = {
  sea: seaSection,
  hazard: hazardSection,
  goods: goodsSection,
};

/** Everything that the words of the file itself are made of. */
const OWN_LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32))}·…−’°′`;
const TEXT_DEPTH_MAX = 12;

/**
 * The decision file of an alert as PDF (A4, tagged, English): both sides, score and reasons, sources, duties, history.
 * The same alert and the same `about` give the same pages.
 * @throws when the font packages are not installed
 */
export async function decisionFile(detail: AlertDetail, about: AboutFile): Promise<Buffer> {
  const book = new FontBook();
  await book.load([OWN_LETTERS, ...textsOf(detail), about.authority, about.by, about.purpose, about.handling]);
  const title = `Decision file ${detail.row.id}`;
  const doc = new PdfDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    tagged: true,
    lang: 'en',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: about.authority, Creator: 'Quintet', Producer: 'Quintet', CreationDate: about.at },
  });
  const bytes = collected(doc);
  const paper = new Paper(doc, book);
  summarySection(paper, detail);
  scoreSection(paper, detail);
  const section = SECTIONS[detail.row.about] ?? sidesSection;
  section(paper, detail);
  dutiesSection(paper, detail);
  if (detail.entry) originSection(paper, detail, detail.entry);
  historySection(paper, detail);
  if (book.hasMissing()) paper.paragraph([say(MISSING_NOTE, STYLE.small)]);
  frameAllPages(
    doc,
    {
      title: `Quintet · ${title}`,
      handling: about.handling,
      foot: [
        `${about.authority} · made by ${about.by}, ${timeInWords(about.at)}`,
        `Purpose: ${about.purpose === '' ? 'none stated' : about.purpose}`,
      ],
    },
    book,
  );
  doc.end();
  return await bytes;
}

const MISSING_NOTE =
  'Letters in brackets such as [U+0E81] are written as code points of Unicode: no font that came with this node has them.';

async function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((done, fail) => {
    doc.on('end', done);
    doc.on('error', fail);
  });
  return Buffer.concat(chunks);
}

/** Every text within a value; composed as it is printed. */
function* textsOf(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value.normalize('NFC');
  if (typeof value !== 'object' || value === null || depth > TEXT_DEPTH_MAX) return;
  for (const one of Object.values(value)) yield* textsOf(one, depth + 1);
}
