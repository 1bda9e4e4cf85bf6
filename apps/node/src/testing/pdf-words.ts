import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PDF_TO_TEXT = 'pdftotext';
/** Whether the words of a PDF can be read on this machine. */
export const hasPdfToText = spawnSync(PDF_TO_TEXT, ['-v']).error === undefined;

/** For tests: the words of a PDF, line breaks of the page and marks of direction left out. */
export function wordsOfPdf(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'quintet-report-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync(PDF_TO_TEXT, ['-layout', file, '-'], { encoding: 'utf8' });
    return text.replaceAll(/[\u202A-\u202E]/g, '').replaceAll(/\s+/g, ' ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
