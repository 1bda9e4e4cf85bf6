import { once } from 'node:events';
import type { Writable } from 'node:stream';

const BUFFER_CHARS_MAX = 64 * 1024;

/** Results to stdout, findings and progress to stderr; JSON lines, or a table where stdout is a terminal. */
export interface Output {
  readonly result: (row: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Screened subjects with their hits, which come as JSON already. */
  readonly lines: (subjects: readonly Readonly<Record<string, unknown>>[], hits: readonly string[]) => Promise<void>;
  readonly text: (line: string) => Promise<void>;
  /** Lines that are ready, each with its line end. */
  readonly bytes: (lines: Uint8Array) => Promise<void>;
  readonly finding: (finding: object) => void;
  /** Many findings at once, which are written together. */
  readonly findings: (findings: readonly object[]) => void;
  readonly message: (text: string) => void;
  readonly end: () => Promise<void>;
}

export function streamOutput(stdout: Writable & { isTTY?: boolean }, stderr: Writable): Output {
  let buffer = '';
  const rows: Readonly<Record<string, unknown>>[] = [];
  const flush = async (): Promise<void> => {
    const text = buffer;
    buffer = '';
    if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
  };
  const text = async (line: string): Promise<void> => {
    buffer += `${line}\n`;
    if (buffer.length > BUFFER_CHARS_MAX) await flush();
  };
  return {
    async result(row) {
      if (stdout.isTTY) rows.push(row);
      else await text(JSON.stringify(row));
    },
    async lines(subjects, hits) {
      for (const [i, subject] of subjects.entries()) {
        if (stdout.isTTY) rows.push({ ...subject, hits: hits[i] === '[]' ? '' : hits[i] });
        else buffer += `{"subject":${JSON.stringify(subject)},"hits":${hits[i]}}\n`;
      }
      if (buffer.length > BUFFER_CHARS_MAX) await flush();
    },
    text,
    async bytes(lines) {
      await flush();
      if (lines.length > 0 && !stdout.write(lines)) await once(stdout, 'drain');
    },
    findings: (findings) => void stderr.write(findings.map((finding) => `${JSON.stringify(finding)}\n`).join('')),
    finding: (finding) => void stderr.write(`${JSON.stringify(finding)}\n`),
    message: (words) => void stderr.write(`${words}\n`),
    async end() {
      if (rows.length > 0) buffer += table(rows);
      await flush();
    },
  };
}

const CELL_CHARS_MAX = 60;

/** A plain table for people; what is nested is shown as JSON, cut to a readable width. */
export function table(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => heads.map((head) => cell(row[head])));
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((line) => line[i]?.length ?? 0)));
  const line = (parts: readonly string[]) =>
    parts
      .map((part, i) => part.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[heads, ...cells].map(line).join('\n')}\n`;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > CELL_CHARS_MAX ? `${text.slice(0, CELL_CHARS_MAX - 1)}…` : text;
}
