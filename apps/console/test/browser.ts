import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** All rules for WCAG 2.0 to 2.2, levels A and AA. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The system's Chromium, or nothing: browser tests then say so and are skipped. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, ...CHROMIUM_PLACES].find((place) => place !== undefined && existsSync(place));

export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: QUIET });

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on the page as it is, one line for each rule that is broken. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated by the debugger: the page's own security policy takes no foreign script.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(AXE, 'utf8'));
  return await page.evaluate(async (tags) => {
    type Violation = { id: string; nodes: { target: string[] }[] };
    type Axe = { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    const { axe } = globalThis as typeof globalThis & { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, AXE_TAGS);
}

/** Counts how far things moved by themselves, from the first paint on; to be called before the first page opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts = globalThis as typeof globalThis & { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) shifts.shifted += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shift since the page opened. */
export const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as typeof globalThis & { shifted: number }).shifted);
