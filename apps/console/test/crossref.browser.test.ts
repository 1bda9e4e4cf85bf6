import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import { startNode, type TestNode } from './node.ts';
import { open, signInFirst, statePurpose, themed } from './person.ts';

const chromium = chromiumPath();
const START_MS_MAX = 180_000;
const SHIFT_MAX = 0.02;
const SOON = { timeout: 20_000 };
const FIRMS = 30;

const WORDS = ['Amber', 'Birch', 'Cedar', 'Dorn', 'Elm', 'Gorse'];

/** Made-up firms; the same number is the same firm in both feeds. */
function firms(prefix: string, count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const name = `${WORDS[i % 6]} ${WORDS[(i * 5 + 1) % 6]} Shipping ${200 + i * 37}`;
    const properties = {
      name: [name],
      registrationNumber: [`HE ${41_000 + i * 173}`],
      incorporationDate: [`20${10 + (i % 14)}-0${1 + (i % 9)}-1${i % 10}`],
    };
    return JSON.stringify({ id: `${prefix}${i}`, schema: 'Company', properties });
  });
  return `${lines.join('\n')}\n`;
}

/** One review, in order: what one test leaves is what the next finds. */
describe.skipIf(chromium === undefined)('cross-reference, in a real browser with a real node', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  let review = '';
  const faults: string[] = [];

  beforeAll(async () => {
    node = await startNode();
    browser = await launch(chromium ?? '');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(SOON.timeout);
    page.on('pageerror', (error) => faults.push(error.message));
    await watchShifts(page);
    await signInFirst(page, node.url, node.password);
    await statePurpose(page);
    for (const [dataset, body] of [
      ['companies', firms('c', FIRMS)],
      ['leak', firms('l', 8)],
    ] as const) {
      const query = new URLSearchParams({ file: `${dataset}.jsonl`, as: 'entities', dataset });
      const headers = { 'x-quintet': '1', 'content-type': 'application/octet-stream' };
      await page.request.post(`${node.url}/api/uploads?${query.toString()}`, { data: body, headers });
    }
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
  }, START_MS_MAX);

  const current = () => page.locator('.dt-data[aria-current]').innerText();
  const verdicts = () => page.locator('.crossref-verdict').allInnerTexts();
  const themes = async () => [...(await themed(page, 'dark')), ...(await themed(page, 'light'))];

  test('the palette leads to it; two feeds are compared while one looks on', async () => {
    const feeds = async () => {
      const answer = await page.request.get(`${node.url}/api/crossref/choices`);
      return ((await answer.json()) as { dataset: string }[]).map(({ dataset }) => dataset);
    };
    await expect.poll(feeds, SOON).toEqual(expect.arrayContaining(['companies', 'leak']));
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('cross');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entities/crossref');
    await page.getByRole('button', { name: 'Compare feeds' }).click();
    await page.getByLabel('Feed', { exact: true }).selectOption('leak');
    await page.getByLabel('With', { exact: true }).selectOption('companies');
    expect(await themes()).toEqual([]);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    const row = page.locator('.lists-table tbody tr').first();
    await expect.poll(() => row.innerText(), SOON).toContain('done');
    expect(await themes()).toEqual([]);
    review = (await row.getByRole('link').getAttribute('href')) ?? '';
  });

  test('pairs are judged by keys alone; the next opens at once; u takes back', async () => {
    await open(page, node.url, review, '.dt-data[aria-current]');
    expect(await themes()).toEqual([]);
    const first = await current();
    await page.keyboard.press('c');
    await expect.poll(verdicts, SOON).toEqual(['the same']);
    expect(await current()).not.toBe(first);
    await page.keyboard.press('n');
    await page.keyboard.press('s');
    await expect.poll(verdicts, SOON).toEqual(['the same', 'different', 'unsure']);
    await page.keyboard.press('u');
    await expect.poll(verdicts, SOON).toEqual(['the same', 'different']);
    const address = new URL(page.url());
    expect([address.searchParams.get('a'), address.searchParams.get('b')]).toEqual([
      expect.stringMatching(/^leak\/l/),
      expect.stringMatching(/^companies\/c/),
    ]);
    await page.reload();
    await page.locator('.dt-data[aria-current]').first().waitFor();
    expect(new URL(page.url()).search).toBe(address.search);
  });

  test('the bits that are printed add up, and nothing is judged while the reason is written', async () => {
    const parts = await page.locator('.bits tbody td.num').allInnerTexts();
    const sum = parts.reduce((all, part) => all + Math.round(Number(part.replace('−', '-')) * 10), 0);
    const printed = await page.locator('.bits tfoot tr').first().locator('td.num').innerText();
    expect(sum).toBe(Math.round(Number(printed.replace('−', '-')) * 10));
    const before = await verdicts();
    await page.keyboard.press('m');
    await page.keyboard.type('Seen dusk: same stamps, dug up');
    expect(await verdicts()).toEqual(before);
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await page.keyboard.press('k');
    await page.getByText('Seen dusk: same stamps, dug up').first().waitFor();
    expect(await shifted(page)).toBeLessThan(SHIFT_MAX);
  });

  test('the entity shows its records and why; it is taken apart and put back', async () => {
    await page.goto(`${node.url}${review}?state=judged`);
    const same = page.locator('.dt-data', { hasText: 'the same' }).first();
    await same.click();
    const key = new URL(page.url()).searchParams.get('a') ?? '';
    await open(page, node.url, `/entities/${encodeURIComponent(key)}?tab=identity`, '.identity-judgements');
    expect(await themes()).toEqual([]);
    await page.getByRole('button', { name: /^Take apart/u }).click();
    await page.locator('.undo-bar').waitFor();
    await page.getByText('One record, of one feed.', { exact: false }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.identity-table').count(), SOON).toBe(2);
    await page
      .getByRole('button', { name: /^Take out/u })
      .first()
      .click();
    await page.locator('.undo-bar', { hasText: 'Taken out' }).waitFor();
    await page.getByText('One record, of one feed.', { exact: false }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.identity-table').count(), SOON).toBe(2);
    expect(faults).toEqual([]);
  });
});
