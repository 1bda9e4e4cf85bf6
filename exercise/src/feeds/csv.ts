/** One line of a CSV file (RFC 4180): a value is quoted when it holds a comma, a quote or a line break. */
export function csvLine(values: readonly string[]): string {
  return `${values.map((value) => (/[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\n`;
}
