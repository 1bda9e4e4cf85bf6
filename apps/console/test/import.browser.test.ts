import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import { startNode, type TestNode } from './node.ts';
import { open, signInFirst, statePurpose, themed } from './person.ts';

const chromium = chromiumPath();
const START_MS_MAX = 180_000;
const SHIFT_MAX = 0.02;
const SOON = { timeout: 15_000 };

const REGISTER = [
  'Kundennr;Firma;Rechtsform;Gründungsdatum;Sitz;Eigentümer_ID;Eigentümer Name;Anteil %;IBAN;Bemerkung',
  'C-1;Veshtari Handel GmbH;GmbH;2019-02-31;Deutschland;P-1;Brannoc Veshtari;75;DE89370400440532013000;',
  'C-2;Ottevanger Schiffe BV;BV;12.03.2015;Niederlande;P-2;Sanne Ottevanger;100;NL91ABNA0417164300;',
  'C-3;Drusk Holding AG;AG;1999;Österreich;C-1;Veshtari Handel GmbH;30;;',
  'C-4;Ashgrove & Söhne KG;KG;2001-07-01;Deutschland;P-3;Corvane Ashgrove;51,5;;',
  '"C-5;kaputt;KG',
  'C-2;Ottevanger Schepen BV;BV;12.03.2015;Niederlande;P-1;Brannoc Veshtari;0;;',
  '',
].join('\n');

/** One person imports a register, follows a company of it and is told when the next edition changes it. */
describe.skipIf(chromium === undefined)('an import and what follows from it, in a real browser', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quintet-files-'));
    node = await startNode();
    browser = await launch(chromium ?? '');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
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
    expect(faults).toEqual([]);
  }, START_MS_MAX);

  const look = async (name: string) => {
    expect(await themed(page, 'dark'), name).toEqual([]);
    await picture(page, `${name}-dark`);
    expect(await themed(page, 'light'), name).toEqual([]);
    await picture(page, name);
  };
  const choose = async (file: string, text: string) => {
    const path = join(folder, file);
    await writeFile(path, text);
    await page.getByTestId('table').setInputFiles(path);
  };
  const next = (step: string) => page.getByRole('link', { name: `Next: ${step}` }).click();

  test('a table is told by its content: separator, encoding, headings, and its first rows as they are', async () => {
    await open(page, node.url, '/lists', 'h1');
    await page.getByRole('button', { name: 'Import a table' }).click();
    await page.waitForURL('**/import');
    await look('import-0-choose');
    await choose('firmenbuch.csv', REGISTER);
    await page.locator('.import-rows tbody tr').first().waitFor();
    expect(await page.getByLabel('Between columns').inputValue()).toBe(';');
    expect(await page.getByLabel('Encoding').inputValue()).toBe('utf-8');
    expect(await page.getByLabel('The first row holds headings').isChecked()).toBe(true);
    expect(await page.locator('.import-rows').innerText()).toContain('LIST-201');
    await look('import-1-file');
    await page.getByLabel('Between columns').selectOption('|');
    await expect.poll(() => page.locator('.import-rows thead th').count(), SOON).toBe(2);
    await page.getByLabel('Between columns').selectOption(';');
    await expect.poll(() => page.locator('.import-rows thead th').count(), SOON).toBe(11);
  });

  test('each column is proposed, by name and by values, and can be changed', async () => {
    await next('Columns');
    await page.locator('.import-columns').waitFor();
    expect(await page.getByLabel('Each row is').inputValue()).toBe('Company');
    expect(await page.getByLabel('What column Gründungsdatum is').inputValue()).toBe('incorporationDate');
    expect(await page.getByLabel('What column Sitz is').inputValue()).toBe('country');
    const order = page.getByLabel('Order of the dates in column Gründungsdatum');
    expect(await order.locator('option').first().innerText()).toBe('as the values tell: day first');
    expect(await order.inputValue()).toBe('');
    await page.getByLabel('What column Sitz is').selectOption('jurisdiction');
    await page.locator('.import-columns').getByText('chosen by you').waitFor();
    await look('import-2-columns');
  });

  test('a column that names the owner is a link, with its share; an IBAN is an account', async () => {
    await next('Links');
    await page.locator('.import-link').first().waitFor();
    expect(await page.locator('.import-link').count()).toBe(2);
    const first = page.locator('.import-link').first();
    expect(await first.getByLabel('The row is').inputValue()).toBe('target');
    await first.getByLabel('It is').selectOption('LegalEntity');
    await look('import-3-links');
    await page.getByRole('button', { name: 'Add a link' }).click();
    expect(await page.locator('.import-link').count()).toBe(3);
    await page.locator('.import-link').last().getByRole('button', { name: 'Remove this link' }).click();
  });

  test('the check shows the entities of the first rows and each finding at its cell; a broken line refuses the file', async () => {
    await next('Check and import');
    await page.locator('.import-made').waitFor();
    expect(await page.locator('.import-made').innerText()).toContain('Brannoc Veshtari → Veshtari Handel GmbH');
    expect(await page.locator('.import-rows td[data-tone="warning"]').first().innerText()).toBe('2019-02-31');
    await look('import-4-check');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('was refused: nothing was changed').waitFor();
    await look('import-5-refused');
    await page.getByLabel('Leave out lines that cannot be read').check();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('firmenbuch.csv is taken in').waitFor();
    await look('import-6-done');
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
    expect(decodeURIComponent(page.url())).not.toMatch(/veshtari/iu);
  });

  test('the next table of these headings is known', async () => {
    await page.getByRole('button', { name: 'Another file' }).click();
    await choose('firmenbuch-2.csv', REGISTER);
    await page.locator('.import-rows tbody tr').first().waitFor();
    await next('Columns');
    await page.getByText('its mapping is used again').waitFor();
    expect(await page.getByLabel('What column Sitz is').inputValue()).toBe('jurisdiction');
    expect(await page.getByLabel('Order of the dates in column Gründungsdatum').inputValue()).toBe('day-first');
    await look('import-7-known');
  });

  test('what is no table is sent where it belongs', async () => {
    await page.getByRole('button', { name: 'Another file' }).click();
    await choose('x.json', '{"id":"a","schema":"Person","properties":{"name":["Sanne Ottevanger"]}}\n');
    await page.getByText('x.json is no table: it is FollowTheMoney entities.').waitFor();
    await page.getByRole('link', { name: 'Upload it instead' }).click();
    await page.locator('.tray-item').waitFor();
  });

  test('a change of what one follows stands on Today, unread until it is opened, without asking for it', async () => {
    const headers = { 'x-quintet': '1' };
    const key = 'firmenbuch/C-1';
    await page.request.post(`${node.url}/api/subscriptions`, { headers, data: { kind: 'entity', key } });
    await open(page, node.url, '/today', '.followed, .section');
    await page.getByText('Nothing has changed since').waitFor();
    await look('follow-0-quiet');
    const changed = REGISTER.replace('Veshtari Handel GmbH;GmbH', 'Veshtari Group GmbH;GmbH')
      .replace('Brannoc Veshtari;75', 'Brannoc Veshtari;25')
      .replace('"C-5;kaputt;KG\n', '');
    const preview = await page.request.post(`${node.url}/api/imports/preview`, {
      headers,
      data: { head: Buffer.from(changed).toString('base64'), whole: true },
    });
    const { table } = (await preview.json()) as { table: { mapping: object; columns: { name: string }[] } };
    const kept = await page.request.post(`${node.url}/api/imports/mappings`, {
      headers,
      data: { mapping: table.mapping, columns: table.columns.map(({ name }) => name) },
    });
    const { id } = (await kept.json()) as { id: string };
    await page.request.post(`${node.url}/api/uploads?file=f.csv&dataset=firmenbuch&table=${id}`, {
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      data: Buffer.from(changed),
    });
    await page.locator('.followed-item').waitFor({ timeout: 30_000 });
    const unread = page.locator('.nav-item', { hasText: 'Today' }).locator('.nav-count');
    await expect.poll(() => unread.innerText(), SOON).toContain('1');
    await look('follow-1-unread');
    await page.locator('.followed-item button').first().click();
    await page.locator('.followed-change').waitFor();
    expect(await page.locator('.followed-change').innerText()).toContain('Veshtari Group GmbH');
    expect(await page.locator('.followed-change').innerText()).toContain('followed for');
    await expect.poll(() => page.locator('.followed-item[data-unread]').count(), SOON).toBe(0);
    await look('follow-2-open');
  });

  test('a search is kept under a title, run again, told of, and removed with a way back', async () => {
    await open(page, node.url, '/search', '.search-form');
    await look('kept-0-none');
    await page.getByLabel('Name', { exact: true }).fill('Yusef Al Marwani');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Write a title first.').waitFor();
    await page.getByLabel('Title of the search').fill('The Marwanis');
    await page.getByLabel('Tell me of new hits').check();
    await look('kept-1-form');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.kept').waitFor();
    await look('kept-2-kept');
    await open(page, node.url, '/search', '.kept');
    await page.getByRole('button', { name: /^Run again: The Marwanis/u }).click();
    await page.waitForURL(/\?s=/u);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Yusef Al Marwani');
    await page.getByRole('button', { name: 'More for The Marwanis' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('Removed: the search The Marwanis.').waitFor();
    expect(await page.locator('.kept').count()).toBe(0);
    await page.keyboard.press('u');
    await page.locator('.kept').waitFor();
  });
});

/** A picture of the page, where somebody wants to look at it: QUINTET_PICTURES names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const pictures = process.env['QUINTET_PICTURES'];
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
}
