/**
 * The fields of one line of CSV (RFC 4180), without quotes. Undefined when a quote does not end or text follows it: a report
 * stands on one line, so that the line can be named and the next is read.
 */
export function csvFields(line: string, delimiter: string): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const end = line.indexOf(delimiter, at);
      fields.push(end < 0 ? line.slice(at) : line.slice(at, end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    let close = line.indexOf('"', at + 1);
    while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
    if (close < 0) return undefined;
    fields.push(line.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === line.length) return fields;
    if (line[close + 1] !== delimiter) return undefined;
    at = close + 2;
  }
}

/** Comma, semicolon, tab or bar: what the line has most. */
export function delimiterOf(line: string): string {
  const counts = [',', ';', '\t', '|'].map((one): [string, number] => [one, line.split(one).length]);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
