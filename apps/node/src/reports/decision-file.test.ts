import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlertDetail } from '../api/index.ts';
import { decisionFile } from './decision-file.ts';
import { exampleAlert } from './decision-file.fixture.ts';

const ABOUT = {
  authority: 'Financial Intelligence Unit',
  by: 'M. Andreou',
  at: new Date('2026-11-24T11:00:00Z'),
  purpose: 'Case C-2291, suspicion of sanctions evasion',
  handling: 'TLP:AMBER',
};
const PDF_TO_TEXT = 'pdftotext';
const hasPdfToText = spawnSync(PDF_TO_TEXT, ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'quintet-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf(pdf: Buffer): string {
  const file = join(folder, 'file.pdf');
  writeFileSync(file, pdf);
  return execFileSync(PDF_TO_TEXT, ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/[\u202A-\u202E]/g, '');
}

/** Line breaks of the page are no part of the words. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

test('is a tagged PDF whose number of pages is known', async () => {
  const pdf = await decisionFile(exampleAlert, ABOUT);
  const source = pdf.toString('latin1');
  expect(source.startsWith('%PDF-1.7')).toBe(true);
  expect(source).toContain('/Marked true');
  expect(source).toContain('/Lang (en)');
  expect(source.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(3);
});

test('the same alert gives the same bytes', async () => {
  const [first, second] = [await decisionFile(exampleAlert, ABOUT), await decisionFile(exampleAlert, ABOUT)];
  expect(first.equals(second)).toBe(true);
});

describe.skipIf(!hasPdfToText)('what stands on the pages (skipped where pdftotext is not installed)', () => {
  let text = '';
  beforeAll(async () => {
    text = textOf(await decisionFile(exampleAlert, ABOUT));
  });

  test.each([
    'Yusef Al Marwani was confirmed as Yousuf Tariq al-Marwani',
    'A-118842',
    'J. Lindqvist · 24 Nov 2026, 10:02 UTC',
    'Score 0.82 · worth a look from 0.70 · of 100 pairs scored like this, 71 were confirmed',
    'matcher names 3.2',
    'Payment, as received',
    'another spelling',
    'pacs.008.001.08, debtor, line 4,112',
    '/Document[1]/FIToFICstmrCdtTrf[1]/CdtTrfTxInf[17]/Dbtr[1]/Nm[1]',
    'EU consolidated list',
    'version 12',
    'first seen 14 Mar 2026, 06:00 UTC',
    'wording not yet compared with the act',
    'without delay',
    '8 Dec 2026, 10:02 UTC',
    'Passport asked from the sending bank.',
    'dismissed by J. Lindqvist: Different birth date',
    'Yusuf al-Marwani [1 hidden character]',
    '[U+0E81]',
    'no font that came with this node has them',
  ])('%s', (expected) => {
    expect(words(text)).toContain(expected);
  });

  test.each([
    ['Arabic', 'يوسف طارق'],
    ['Cyrillic', 'Юсуф аль-Марвани'],
    ['Greek', 'Γιουσούφ'],
    ['Hebrew', 'יוסף אל'],
    ['Georgian', 'იუსუფ'],
    ['Armenian', 'Յուսուֆ'],
    ['Latin with its marks', 'Łukasz Ðorđe Nguyễn'],
  ])('%s names', (_script, name) => {
    expect(words(text)).toContain(name);
  });

  test.each([
    ['Chinese', '@fontsource-variable/noto-sans-sc', '优素福·马尔瓦尼', '[U+4F18]'],
    ['Korean', '@fontsource-variable/noto-sans-kr', '유수프 마르와니', '[U+C720]'],
    ['romanised Arabic', '@fontsource-variable/noto-sans', 'Ṭāriq', '[U+1E6C]'],
  ])('%s names, or their code points where the font is not installed', (_script, font, name, codePoint) => {
    expect(words(text)).toContain(isInstalled(font) ? name : codePoint);
  });

  test('the reasons add up as they are printed', () => {
    const amounts = [...text.matchAll(/ ([+−])(\d\.\d\d)$/gm)].map(
      ([, sign, digits]) => (sign === '−' ? -1 : 1) * Number(digits),
    );
    expect(amounts).toHaveLength(exampleAlert.reasons.length);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(0.82, 9);
  });

  test('handling, maker, time, purpose and number stand on every page', () => {
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages).toHaveLength(3);
    for (const [at, page] of pages.entries()) {
      expect(page.match(/TLP:AMBER/g)).toHaveLength(2);
      expect(words(page)).toContain('Financial Intelligence Unit · made by M. Andreou, 24 Nov 2026, 11:00 UTC');
      expect(words(page)).toContain('Purpose: Case C-2291, suspicion of sanctions evasion');
      expect(page).toContain(`Page ${at + 1} of 3`);
    }
  });

  test('what reasons leave open is told', async () => {
    const pdf = await decisionFile({ ...exampleAlert, reasons: exampleAlert.reasons.slice(0, 2) }, ABOUT);
    expect(words(textOf(pdf))).toMatch(/Not explained by the reasons above \+0\.14/);
  });

  test('a dismissal tells its reason and its review date', async () => {
    const { events, row } = exampleAlert;
    const dismissed: AlertDetail = {
      ...exampleAlert,
      row: { ...row, state: 'dismissed' },
      reviewDate: '2027-11-24',
      duties: [],
      events: [
        ...events.slice(0, 3),
        { id: 9, at: '2026-11-24T10:02:00Z', actor: 'J. Lindqvist', kind: 'dismissed', reason: 'other-birth-date' },
      ],
    };
    const shown = words(textOf(await decisionFile(dismissed, ABOUT)));
    expect(shown).toContain('was found not to be');
    expect(shown).toContain('Reason Different birth date');
    expect(shown).toContain('Review date 2027-11-24');
    expect(shown).not.toContain('What must be done');
  });
});

describe('sizes', () => {
  test('a note of 4,000 characters without a space and a hundred events run over pages', async () => {
    const long = {
      id: 1,
      at: '2026-11-24T09:20:00Z',
      actor: 'M. Andreou',
      kind: 'note',
      text: 'x'.repeat(4000),
    } as const;
    const pdf = await decisionFile({ ...exampleAlert, events: Array.from({ length: 100 }, () => long) }, ABOUT);
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(20);
  });

  test('a note that is longer than a page goes on over the next', async () => {
    const text = Array.from({ length: 120 }, (_, at) => `Line ${at + 1}`).join('\n');
    const pdf = await decisionFile(
      { ...exampleAlert, events: [{ id: 1, at: '2026-11-24T09:20:00Z', actor: 'M. Andreou', kind: 'note', text }] },
      ABOUT,
    );
    if (!hasPdfToText) return;
    const shown = words(textOf(pdf));
    expect(shown).toContain('Line 1 ');
    expect(shown).toContain('Line 120');
  });

  test('an alert with almost nothing in it is a file all the same', async () => {
    const { calibration: _calibration, reviewDate: _reviewDate, ...rest } = exampleAlert;
    const pdf = await decisionFile(
      { ...rest, reasons: [], comparison: [], payments: [], before: [], events: [], duties: [] },
      { ...ABOUT, purpose: '', handling: 'TLP:CLEAR' },
    );
    expect(pdf.length).toBeGreaterThan(1000);
  });
});

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
