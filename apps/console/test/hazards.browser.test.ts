import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import type { MadeUpHazards } from './made-up-hazards.ts';
import { startNode, type TestNode } from './node.ts';
import { goByKeys, open, signInFirst, statePurpose, themed } from './person.ts';
import { routeHazards } from './route-hazards.ts';

const chromium = chromiumPath();
if (chromium === undefined) process.stderr.write('No Chromium on this machine: hazards are not tested in a browser.\n');

const START_MS_MAX = 180_000;
const SOON = { timeout: 15_000 };
const SHIFT_MAX = 0.02;
/** Where and who says so; who is in its way; each report whole. */
const SHEETS_MAX = 4;

/** One morning's watch, in order: what one test leaves is what the next finds. */
describe.skipIf(chromium === undefined)('hazards, in a real browser with a real node and made-up events', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  let world: MadeUpHazards;
  let tell: (kind: string) => Promise<void>;
  const faults: string[] = [];

  const path = () => new URL(page.url()).pathname + new URL(page.url()).search;
  const rows = () => page.locator('.dt-data');

  beforeAll(async () => {
    node = await startNode();
    browser = await launch(chromium ?? '');
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.setDefaultTimeout(SOON.timeout);
    page.on('pageerror', (error) => faults.push(error.message));
    await watchShifts(page);
    ({ tell, world } = await routeHazards(page));
    await signInFirst(page, node.url, node.password);
    await statePurpose(page);
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
  }, START_MS_MAX);

  test('the gravest stands first, with its level in words, and late feeds are said above', async () => {
    await goByKeys(page, 'h', '/hazards');
    await rows().first().waitFor();
    expect(await rows().first().innerText()).toMatch(/Extreme[\s\S]*Tsunami watch/u);
    await page.getByText('2 feeds of hazards are late or refused').waitFor();
    expect(await rows().count()).toBeLessThan(60);
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('a filter is a place in the address, and the address gives it back', async () => {
    await page.keyboard.press('f');
    await page.keyboard.type('from severe');
    await page.keyboard.press('Enter');
    await expect.poll(path, SOON).toBe('/hazards?minLevel=severe');
    await expect.poll(() => rows().count(), SOON).toBe(2);
    await page.reload();
    await page.getByRole('button', { name: 'Remove the filter level' }).waitFor();
    await expect.poll(() => rows().count(), SOON).toBe(2);
  });

  test('what is new waits until it is asked for; nothing jumps', async () => {
    const made = world.happen();
    await tell('hazards');
    await page.getByRole('button', { name: '1 new event' }).waitFor();
    expect(await rows().count()).toBe(2);
    await page.keyboard.press('r');
    await page.getByText(made.caption).waitFor();
  });

  test('an exercise stands apart under its word, and never in red', async () => {
    await open(page, node.url, '/hazards', '.dt-data');
    expect(await page.locator('.hazards').innerText()).not.toContain('High Water');
    await page.getByRole('link', { name: 'Exercise' }).click();
    await page.getByText('Exercise: this is not real.').waitFor();
    await expect.poll(() => rows().count(), SOON).toBe(1);
    expect(await page.locator('.hazard-level-now').count()).toBe(0);
    expect(await page.locator('.lane-watermark').getAttribute('data-word')).toBe('Exercise');
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('the page of an event says where, who said what when, where they disagree and who is in its way', async () => {
    await open(page, node.url, '/hazards', '.dt-data');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await expect.poll(path, SOON).toBe('/hazards/H-1001');
    await page.getByRole('heading', { name: 'Earthquake south of Crete' }).waitFor();
    const main = page.locator('.hz-main');
    await main.getByRole('img', { name: /where each source places it/u }).waitFor();
    await main.getByRole('img', { name: /^3 sources/u }).waitFor();
    const text = await main.innerText();
    for (const words of [
      '12 km',
      '33 km',
      'About 420,000 people',
      '83 % of the area',
      'fails after 4 h',
      '21 km away',
    ]) {
      expect(text).toContain(words);
    }
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('a report is shown whole: in a language that is chosen, with what its signature is worth', async () => {
    await page.keyboard.press('i');
    await page.keyboard.press('i');
    const main = page.locator('.hz-main');
    await main.getByLabel('Language').selectOption('el');
    await main.getByText('Απομακρυνθείτε από κτίρια με βλάβες.').waitFor();
    await main.getByText('Forged: the signature does not hold.').first().waitFor();
    await main.getByText('not opened: no plain address of a web page').waitFor();
    expect(await main.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await main.getByRole('link', { name: 'Open quakes.example' }).getAttribute('rel')).toContain('noreferrer');
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('the document comes exactly as received, with its SHA-256', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Document as received' }).first().click();
    const saved = await readFile(await (await waiting).path());
    const hash = createHash('sha256').update(saved).digest('hex');
    await page.getByText(`SHA-256 ${hash}`).waitFor();
  });

  test('a report is said not to be of the event, and that is taken back', async () => {
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/hazards/judgements'));
    await page.getByRole('button', { name: 'Not the same event' }).first().click();
    expect((await asked).postDataJSON()).toMatchObject({ same: false });
    await page.getByRole('heading', { name: 'What people said' }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => page.getByRole('heading', { name: 'What people said' }).count(), SOON).toBe(0);
  });

  test('an event prints on a few sheets', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(SHEETS_MAX);
  });

  test('an id that was merged leads to the one event and says so', async () => {
    await open(page, node.url, '/hazards/H-77', '.hz-head');
    await expect.poll(path, SOON).toBe('/hazards/H-1001?from=H-77');
    await page.getByText('was merged into it').waitFor();
  });

  test('pairs in doubt stand side by side and are judged by keys; a judgement is undone', async () => {
    await open(page, node.url, '/hazards/doubts', '.dt-data');
    expect(await rows().count()).toBe(2);
    await page.getByText('71 km').waitFor();
    await page.getByText('1 min 12 s').waitFor();
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
    await page.keyboard.press('n');
    await expect.poll(() => rows().count(), SOON).toBe(1);
    await page.getByText('Not the same event: Aegean Seismic Institute and Inner Sea Network.').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => rows().count(), SOON).toBe(2);
  });

  test('a warning says what to do first, and whoever takes it has it', async () => {
    await open(page, node.url, '/alerts/A-9002', '.hz-warning');
    const said = await page.locator('.hz-warning').innerText();
    for (const words of [
      'Tsunami: leave the coast now',
      'Go inland or to high ground at once',
      'From Tsunami Service',
    ]) {
      expect(said).toContain(words);
    }
    await page.locator('.hz-warning').getByRole('button', { name: 'Take it' }).waitFor();
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('a vessel over a cable has what speaks against it as large as what speaks for, and is accused of nothing', async () => {
    await open(page, node.url, '/alerts/A-9003', '.hz-against');
    await page.getByText('Wind of 8 Bft was reported there.').waitFor();
    await page.getByText('It accuses nobody').waitFor();
    await page.getByText('Kestrel Yard Holdings').waitFor();
    const sizes = await page.evaluate(() =>
      ['.fall tbody th', '.hz-against li'].map((place) => {
        const element = document.querySelector(place);
        return element === null ? '' : getComputedStyle(element).fontSize;
      }),
    );
    expect(sizes[1]).toBe(sizes[0]);
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('the page of an event without a place never says that nothing is in its way', async () => {
    const { id } = world.happen();
    await open(page, node.url, `/hazards/${id}`, '.hz-main');
    const main = page.locator('.hz-main');
    await main.getByText('No source says where: there are only codes of regions, or none.').waitFor();
    await main.getByText('who and what is in its way is not worked out').waitFor();
    const text = await main.innerText();
    for (const words of ['No known site', 'No vessel', 'nothing else fails', 'population grid'])
      expect(text).not.toContain(words);
  });

  test('on a phone the list and an event are read one below the other', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, node.url, '/hazards/H-1001', '.hz-main');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth);
    expect(wider).toBe(false);
    expect(await themed(page, 'light')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('nothing moved by itself and nothing broke', async () => {
    await open(page, node.url, '/hazards', '.dt-data');
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
    expect(faults).toEqual([]);
  });
});
