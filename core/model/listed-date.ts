import { formatDate, formatSpan, isPrefixDate } from './dates.ts';

const MONTHS = new Map<string, number>(
  [
    'jan january janvier enero januar',
    'feb february février febrero februar fevr',
    'mar march mars marzo märz',
    'apr april avril abril',
    'may mai mayo',
    'jun june juin junio juni',
    'jul july juillet julio juli',
    'aug august août agosto',
    'sep sept september septembre septiembre',
    'oct october octobre octubre oktober okt',
    'nov november novembre noviembre',
    'dec december décembre diciembre dezember dez',
  ].flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);

const ABOUT = /\b(?:circa|approximately|approx\.?|about|around|ca\.?|c\.|estimated|environ|vers)(?=\s|\d|$|\))/iu;
const NOT_GREGORIAN = /\b(?:hijri|islamic calendar|persian calendar|solar|shamsi|lunar)\b/iu;

/**
 * Reads a date as the publishers of lists write it: `12 Feb 1964`, `Feb 1964`, `circa 1964`, `1969 to 1971`,
 * `between Aug. and Sep. 1977`, `1950s`, `12/02/1964` (day first), `1964-02-12`.
 *
 * @returns a model date (see dates.ts), or undefined when the text holds none; the caller then keeps the text as a note.
 */
export function readListedDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (isPrefixDate(trimmed)) return trimmed;
  if (trimmed === '' || trimmed.length > 120 || NOT_GREGORIAN.test(trimmed)) return undefined;
  const about = ABOUT.test(trimmed);
  const bare = trimmed
    .replace(ABOUT, ' ')
    .replace(/[()]/gu, ' ')
    .replace(/^\s*(?:in|on|born)\s+/iu, '')
    .trim();
  const span = readSpan(bare);
  if (span !== undefined) return span;
  const date = readOne(bare);
  return date === undefined ? undefined : about ? `${date}~` : date;
}

function readSpan(text: string): string | undefined {
  const decade = /^(early|mid|late)?[\s-]*(\d{3})0['’]?s$/iu.exec(text);
  if (decade) return decadeSpan(decade[1]?.toLowerCase(), Number(decade[2]) * 10);
  const ends =
    /^(?:between\s+|from\s+)?(.+?)\s*(?:\bto\b|\band\b|\bor\b|\buntil\b|–|—|\s-\s|\/(?=\d{4}))\s*(.+)$/iu.exec(text);
  const years = ends ?? /^(\d{4})\s*-\s*(\d{4})$/u.exec(text);
  if (!years) return undefined;
  const to = readOne(years[2] ?? '');
  const from = readOne(years[1] ?? '') ?? withYearOf(years[1] ?? '', to);
  return from && to ? formatSpan(from, to) : undefined;
}

function decadeSpan(part: string | undefined, decade: number): string | undefined {
  const [from, to] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [5, 9] : [0, 9];
  const first = formatDate(decade + from);
  const last = formatDate(decade + to);
  return first && last ? formatSpan(first, last) : undefined;
}

/** In `Aug. and Sep. 1977` the first month has its year at the end. */
function withYearOf(text: string, to: string | undefined): string | undefined {
  return to === undefined ? undefined : readOne(`${text} ${to.slice(0, 4)}`);
}

function readOne(text: string): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T[\d:.+Z-]*)?$/u.exec(text);
  if (iso) return formatDate(Number(iso[1]), numberOf(iso[2]), numberOf(iso[3]));
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (dayFirst) return formatDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(?:of\s+)?(\p{L}+)\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(\d{4})$/u.exec(
      text,
    );
  const month = MONTHS.get(words?.[2]?.toLowerCase() ?? '');
  return words && month ? formatDate(Number(words[4]), month, numberOf(words[1] ?? words[3])) : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
