import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlertPage, AlertRow, VesselHits } from '@quintet/node/api';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import { startNode, type TestNode } from './node.ts';
import { open, signInFirst, statePurpose, themed } from './person.ts';

const chromium = chromiumPath();
if (chromium === undefined) process.stderr.write('No Chromium on this machine: the sea is not tested in a browser.\n');

const START_MS_MAX = 180_000;
/** The exercise's sea is read after the lists: three days of it on a machine that does other things as well. */
const SEA_MS_MAX = 150_000;
const SOON = { timeout: 15_000 };
const SHIFT_MAX = 0.02;
/** Who it is and where it was; what it did and said. */
const SHEETS_MAX = 2;

/** How many sheets of paper a page of the console takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** One officer's watch, in order: what one test leaves is what the next finds. */
describe.skipIf(chromium === undefined)('the sea, in a real browser with a real node', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const faults: string[] = [];

  const api = async <T>(path: string): Promise<T> => (await (await page.request.get(node.url + path)).json()) as T;
  const alertsAtSea = async (more = ''): Promise<AlertRow[]> =>
    (await api<AlertPage>(`/api/alerts?kind=vessel${more}`)).alerts;
  const meeting = async (): Promise<AlertRow> => {
    const [first] = await alertsAtSea('&dataset=sea:meeting&sort=score&order=desc');
    if (first === undefined) throw new Error('the exercise has no meeting at sea');
    return first;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quintet-sea-'));
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
    await signInFirst(page, node.url, node.password);
    await statePurpose(page);
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
    await rm(folder, { recursive: true, force: true });
  }, START_MS_MAX);

  test(
    'what was found at sea waits in the same queue as everything else',
    async () => {
      const found = async () => (await alertsAtSea()).some(({ dataset }) => dataset === 'sea:meeting');
      await expect.poll(found, { timeout: SEA_MS_MAX, interval: 1000 }).toBe(true);
    },
    SEA_MS_MAX,
  );

  test('life at risk stands above everything else, whatever the queue is sorted by, and says so in words', async () => {
    await expect.poll(async () => (await alertsAtSea()).some(({ pinned }) => pinned), SOON).toBe(true);
    await open(page, node.url, '/alerts?sort=subject', '.dt-data');
    const first = page.locator('.dt-data').first();
    expect(await first.innerText()).toContain('Life at risk');
    await first.locator('[data-row-link]').click();
    await page.getByRole('heading', { name: /: Distress$/u }).waitFor();
    await page.getByRole('heading', { name: 'Nearest vessels' }).waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
  });

  test('the filter finds what was found at sea, by its kind', async () => {
    await open(page, node.url, '/alerts', '.dt-data');
    await page.keyboard.press('f');
    await page.keyboard.type('meeting at sea');
    await page.keyboard.press('Enter');
    await page.waitForURL(/dataset=sea/u);
    await page.locator('.chip', { hasText: 'Meeting at sea' }).waitFor();
    // What comes in meanwhile waits at the foot: the list holds what it held when it was asked for.
    const rows = page.locator('.dt-data');
    await rows.first().waitFor();
    for (const words of await rows.allInnerTexts()) expect(words).toContain('Meeting at sea');
  });

  test('an alert opens with the picture that proves it, reasons that sum, measures and thresholds, reports as a table', async () => {
    const { id, score } = await meeting();
    await open(page, node.url, `/alerts/${id}`, '.sea-picture');
    await page.getByRole('heading', { name: /: Meeting at sea$/u }).waitFor();
    expect(await page.locator('.sea-picture').getAttribute('aria-label')).toContain('apart');
    await page.getByRole('img', { name: /^Distance between/u }).waitFor();
    const parts = await page.locator('.fall tbody td.num').allInnerTexts();
    const sum = parts.reduce((all, part) => all + Number(part.replace('−', '-')), 0);
    expect(sum.toFixed(2)).toBe(score.toFixed(2));
    const distance = page.locator('.sea-measures tr', { hasText: 'Distance' });
    expect(await distance.innerText()).toMatch(/median \d+ m.*at most 500 m/su);
    await page.keyboard.press('i');
    await page.locator('.sea-reports tbody tr').first().waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await shifted(page)).toBeLessThan(SHIFT_MAX);
    const file = await page.request.get(`${node.url}/api/alerts/${id}/file.pdf`);
    expect((await file.body()).subarray(0, 4).toString()).toBe('%PDF');
  });

  test('it is dismissed with a reason of the sea and one key; the reasons of lists are not offered; undo brings it back', async () => {
    const { id } = await meeting();
    const state = async () => (await api<{ row: AlertRow }>(`/api/alerts/${id}`)).row.state;
    await open(page, node.url, `/alerts/${id}`, '.decision-bar button');
    await page.keyboard.press('d');
    const reasons = await page.locator('.reasons').innerText();
    expect(reasons).toContain('Ordinary business');
    expect(reasons).not.toContain('birth date');
    await page.keyboard.press('1');
    await expect.poll(state, SOON).toBe('dismissed');
    await page.keyboard.press('u');
    await expect.poll(state, SOON).not.toBe('dismissed');
  });

  test('alerts about different things are dismissed together only for a reason that fits all', async () => {
    await open(page, node.url, '/alerts', '.dt-data');
    await page.getByLabel('Select all that are read').check();
    await page.keyboard.press('d');
    await page.getByText('only the reasons that fit all of them are offered').waitFor();
    await expect.poll(() => page.locator('.reasons li').count(), SOON).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('the vessel page says who it is, whose it is, what it did; every step leads on', async () => {
    const { id } = await meeting();
    await open(page, node.url, `/alerts/${id}`, '.sea-sides a');
    const name = (await page.locator('.sea-sides a').first().innerText()).trim();
    await page.locator('.sea-sides a').first().click();
    await page.waitForURL('**/vessels/**');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await page.locator('.vessel-head').innerText()).toMatch(/MMSI \d{9}.*(check digit|no IMO number)/su);
    await page.locator('.vessel-part .sea-picture').first().waitFor();
    await page.locator('.vessel-part .sea-chart').first().waitFor();
    const meetings = page.locator('.vessel-part', { hasText: 'Meetings at sea' });
    await meetings.locator('tbody tr').first().waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
  });

  test('its track is taken out as CSV and GeoJSON, each with the SHA-256 of what was saved', async () => {
    for (const [button, head] of [
      ['CSV', /time/u],
      ['GeoJSON', /"Feature/u],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const file = await readFile(await (await download).path());
      expect(file.toString()).toMatch(head);
      const hash = createHash('sha256').update(file).digest('hex');
      await expect.poll(() => page.locator('.vessel-saved').innerText(), SOON).toContain(hash);
    }
  });

  test('it prints on two sheets, those of a listed vessel too, light also where the screen is dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await sheetsOf(page)).toBeLessThanOrEqual(SHEETS_MAX);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
    const picture = await api<{ track: string[]; listed: number[] }>('/api/sea/picture');
    const listed = picture.track.find((_, place) => (picture.listed[place] ?? 0) > 0);
    await open(page, node.url, `/vessels/${listed}`, '.vessel-head .notice');
    expect(await page.locator('.vessel-head .notice').innerText()).toMatch(/taken for a vessel .*on a list/u);
    await page.locator('.vessel-part .sea-picture').first().waitFor();
    expect(await sheetsOf(page)).toBeLessThanOrEqual(SHEETS_MAX);
  });

  test('an entity says which vessel it was heard as', async () => {
    const taken = page.locator('.vessel-taken a').first();
    const track = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await taken.click();
    await page.waitForURL('**/entities/**');
    const heard = page.locator('.aside-group', { hasText: 'Heard at sea' });
    await heard.locator('a').first().waitFor();
    const key = decodeURIComponent(new URL(page.url()).pathname.slice('/entities/'.length));
    const { hits } = await api<VesselHits>(`/api/sea/vessels?entity=${encodeURIComponent(key)}`);
    expect(hits.map((hit) => hit.track)).toContain(track);
    expect(await themed(page, 'light')).toEqual([]);
  });

  test('receivers: wrong fields are named, one is added and waits, removed, and the removal undone', async () => {
    await open(page, node.url, '/lists', '.sea-replace');
    await page.getByRole('button', { name: 'Add a receiver' }).click();
    await page.getByRole('button', { name: 'Add the receiver' }).click();
    for (const fault of ['Write a name.', 'Write the name or address of the server.', 'Write a whole number'])
      await page.getByText(fault).waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    await page.getByRole('textbox', { name: 'Name' }).fill('Lighthouse');
    await page.getByLabel('A sender sends datagrams (UDP)').check();
    await page.getByLabel('Port', { exact: true }).fill('49517');
    await page.getByRole('button', { name: 'Add the receiver' }).click();
    const row = page.locator('.sea-receivers tr', { hasText: 'Lighthouse' });
    expect(await row.innerText()).toMatch(/waiting for the first report/u);
    await row.getByRole('button', { name: 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await row.waitFor();
    expect(await themed(page, 'dark')).toEqual([]);
    await row.getByRole('button', { name: 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
  });

  test('ports are given as a table; a wrong row is named', async () => {
    const wrong = join(folder, 'wrong.csv');
    const right = join(folder, 'ports.csv');
    await writeFile(wrong, 'id,name,lon,lat\nheron,Heron Quay,514,60\n');
    await writeFile(right, 'id,name,lon,lat\nheron,Heron Quay,5.14,60.1\n');
    await open(page, node.url, '/lists', '.sea-replace');
    await page.getByTestId('ports').setInputFiles(wrong);
    await page.getByText('Row 1 is no port').waitFor();
    await page.getByTestId('ports').setInputFiles(right);
    await page.getByText('1 port given now.').waitFor();
    await page.getByRole('button', { name: 'Show the ports' }).click();
    const row = page.locator('.sea-ports tr', { hasText: 'Heron Quay' });
    expect(await row.innerText()).toMatch(/60° 6\.0′ N, 5° 8\.4′ E\s+given/u);
  });

  test('a watched area is taken away and brought back', async () => {
    const ring = [
      [14, 35],
      [15, 35],
      [15, 36],
      [14, 36],
      [14, 35],
    ];
    await page.request.post(`${node.url}/api/sea/areas`, {
      headers: { 'x-quintet': '1' },
      data: { name: 'Heron Bank', rings: [ring] },
    });
    await open(page, node.url, '/lists', '.sea-replace');
    const row = page.locator('tr', { hasText: 'Heron Bank' });
    await row.getByRole('button', { name: 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await row.waitFor();
    await row.getByRole('link', { name: 'Heron Bank' }).click();
    await page.waitForURL('**/map?**');
  });

  test('nothing on any page fell over', () => {
    expect(faults).toEqual([]);
  });
});
