import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import {
  CONTAINER,
  CORRECTION,
  DEAR,
  DECLARATION_COUNT,
  DECLARATIONS,
  GOODS_CODE,
  TOO_SOON,
} from './made-up-declarations.ts';
import { startNode, type TestNode } from './node.ts';
import { goByKeys, open, signInFirst, statePurpose, themed } from './person.ts';

const chromium = chromiumPath();
const START_MS_MAX = 180_000;
const SHIFT_MAX = 0.02;
const SOON = { timeout: 20_000 };

/** One person looks through declarations, reads an alert about one, and puts a rule in force that was tried on them. */
describe.skipIf(chromium === undefined)('goods, in a real browser', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
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
    // Files are taken in one after the other: those of the exercise are when this one is.
    await handOver(page, 'declarations.csv', DECLARATIONS);
    await takeWarnings(page);
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
    expect(faults).toEqual([]);
  }, START_MS_MAX);

  const look = async (name: string) => {
    expect(await themed(page, 'dark'), name).toEqual([]);
    await picture(page, `${name}-dark`);
    expect(await themed(page, 'light'), name).toEqual([]);
    await picture(page, name);
  };
  const rows = () => page.locator('[data-table="goods"] .dt-data');
  const filter = async (text: string) => {
    await page.keyboard.press('f');
    await page.getByRole('combobox', { name: 'Filter by' }).fill(text);
    await page.keyboard.press('Enter');
  };
  const dearRow = () => rows().filter({ hasText: DEAR });

  test('declarations stand under how little rules see, those first that fit least; filters are in the address', async () => {
    await open(page, node.url, '/settings', 'h1');
    await goByKeys(page, 'g', '/goods');
    await rows().first().waitFor();
    const shiftedBefore = await shifted(page);
    expect(await page.locator('.gd-blind').innerText()).toContain('Use them to ask, not to conclude');
    await look('goods-declarations');
    await filter(GOODS_CODE);
    await page.waitForURL(`**/goods?hs=${GOODS_CODE}`);
    await page.getByText(new RegExp(`^${DECLARATION_COUNT} of `, 'u')).waitFor();
    expect(await dearRow().innerText()).toMatch(/97,244[\s\S]*19,449[\s\S]*0\.70[\s\S]*unit price/u);
    await filter('csqu 305438-3');
    await page.waitForURL(`**/goods?hs=${GOODS_CODE}&container=${CONTAINER}`);
    await expect.poll(() => rows().count(), SOON).toBe(2);
    await page.getByRole('button', { name: 'Remove the filter container' }).click();
    await filter('97');
    await page.getByText('No declaration fits these filters.').waitFor();
    await page.getByRole('button', { name: /^[\d,]+ fit without goods code begins with 97$/u }).click();
    await filter(GOODS_CODE);
    await dearRow().waitFor();
    await page.keyboard.press('j');
    await page.waitForURL('**/goods?*sel=*');
    expect((await shifted(page)) - shiftedBefore).toBeLessThanOrEqual(SHIFT_MAX);
  });

  test('a declaration shows its price among like goods, the rules it met, the parties and the container', async () => {
    await open(page, node.url, `/goods?hs=${GOODS_CODE}`, '[data-table="goods"] .dt-data');
    await dearRow().click();
    await page.getByRole('heading', { level: 1, name: DEAR }).waitFor();
    const strip = page.locator('.gd-strip');
    expect(await strip.getAttribute('aria-label')).toContain('dearer than all of 48');
    await look('goods-declaration');
    await page.getByRole('button', { name: 'As a table' }).click();
    expect(await page.locator('.gd-quantiles').innerText()).toContain('This declaration');
    await page.getByRole('button', { name: 'As a picture' }).click();
    const parts = await page.locator('.fall tbody .num').allInnerTexts();
    const sum = parts.reduce((so, part) => so + Number(part), 0);
    expect(sum.toFixed(2)).toBe(await page.locator('.fall tfoot .num').innerText());
    await page.goBack();
    await rows().filter({ hasText: TOO_SOON }).click();
    await page.getByText('its check digit is right (ISO 6346)').waitFor();
    expect(await page.locator('.gd-uses').getAttribute('aria-label')).toContain('2 with this one');
    await look('goods-container');
  });

  test('a correction waits until it is asked for; then it is the declaration, with what it changed', async () => {
    await open(page, node.url, `/goods?hs=${GOODS_CODE}`, '[data-table="goods"] .dt-data');
    await handOver(page, 'correction.csv', CORRECTION);
    await page.getByRole('button', { name: 'Declarations were taken in since' }).waitFor();
    expect(await dearRow().innerText()).toContain('97,244');
    await page.keyboard.press('r');
    await dearRow().getByText('48,622').waitFor();
    await dearRow().click();
    await page.getByText('Version 1, received').waitFor();
    expect(await page.locator('.gd-changes').innerText()).toMatch(/97,244[\s\S]*48,622/u);
  });

  test('its alert opens with what weighs most and is decided by reasons of goods', async () => {
    await page.getByRole('link', { name: /^Alert A-/u }).click();
    await page.getByRole('heading', { name: 'What weighs most' }).waitFor();
    await page.locator('.gd-strip').waitFor();
    await look('goods-alert');
    await page.keyboard.press('d');
    await page.getByText('Goods were examined and fit').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Page of the declaration' }).click();
    await page.getByRole('heading', { level: 1, name: DEAR }).waitFor();
  });

  test('a rule is changed, tried on history, and only then put in force', async () => {
    await open(page, node.url, '/goods/rules', '.gd-rules');
    expect(await page.locator('.gd-rules').innerText()).toContain('Came with the node; not tried on your history yet.');
    await look('goods-rules');
    await page.getByRole('link', { name: 'Unit price against like goods' }).click();
    await page.getByRole('button', { name: 'New version…' }).click();
    await page.waitForURL('**/goods/rules/unit-price?edit=1');
    const from = page.getByLabel('So many robust spreads from the middle a hit begins');
    await from.fill('99');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Not kept: 2 fields are wrong.').waitFor();
    await look('goods-rule-wrong');
    await from.fill('5');
    await page.getByLabel('Owner').fill('Risk office');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.waitForURL('**/goods/rules/unit-price?v=2');
    await page.getByText('Not tried yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Put in force' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Try on history' }).click();
    await page.getByText('Declarations tried').waitFor();
    expect(await page.locator('.gd-trial').innerText()).toMatch(
      /Declarations tried\s+[\d,]+\s+Of which it could speak\s+[\d,]+/u,
    );
    expect(await page.locator('.gd-rule-changes').innerText()).toMatch(/a hit begins\s+3\.5\s+5/u);
    await look('goods-rule-tried');
    await page.getByRole('button', { name: 'Put in force' }).click();
    await page.locator('.gd-steps [aria-current="step"]', { hasText: 'In force' }).waitFor();
    await page.locator('.gd-aside').getByText('replaced').waitFor();
    await look('goods-rule-in-force');
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Withdraw…' }).waitFor();
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
  });

  test("a rule of one's own is begun on the page, and is a draft until it was tried", async () => {
    await open(page, node.url, '/goods/rules', '.gd-rules');
    await page.getByRole('button', { name: 'New rule…' }).click();
    await page.getByLabel('What it asks').selectOption({ label: 'Unit price against like goods' });
    await page.waitForURL('**/goods/rules?new=unit_price');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Not kept: 2 fields are wrong.').waitFor();
    await look('goods-rule-new');
    await page.getByLabel('Title').fill('Toys far too dear');
    await page.getByLabel('Owner').fill('Toy desk');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.waitForURL('**/goods/rules/toys-far-too-dear?v=1');
    await page.getByRole('heading', { level: 1, name: 'Toys far too dear' }).waitFor();
    await page.getByText('Not tried yet.').waitFor();
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
  });
});

const WARNINGS_MAX = 10;

/** Takes what is pinned over every page, so that nothing but goods is looked at. */
async function takeWarnings(page: Page): Promise<void> {
  const take = page.getByRole('button', { name: 'Take it' });
  for (let taken = 0; taken < WARNINGS_MAX; taken += 1) {
    const isThere = await take
      .first()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    if (!isThere) return;
    const pinned = await take.count();
    await take.first().click();
    await take.nth(pinned - 1).waitFor({ state: 'detached' });
  }
}

/** Hands a table over as the console does and waits until it is taken in. */
async function handOver(page: Page, file: string, text: string): Promise<void> {
  const job = await page.evaluate(
    async ({ name, body, waitMs }) => {
      const headers = { 'x-quintet': '1', 'content-type': 'application/octet-stream' };
      const sent = await fetch(`/api/uploads?file=${name}`, { method: 'POST', headers, body });
      type Job = { id: string; state: string };
      let job = (await sent.json()) as Job;
      const until = Date.now() + waitMs;
      while ((job.state === 'waiting' || job.state === 'running') && Date.now() < until) {
        await new Promise((turn) => setTimeout(turn, 200));
        job = (await (await fetch(`/api/uploads/${job.id}`)).json()) as Job;
      }
      return job;
    },
    { name: file, body: text, waitMs: START_MS_MAX / 3 },
  );
  expect(job.state, JSON.stringify(job)).toBe('done');
}

/** For a look at the pages themselves: `QUINTET_PICTURES=DIR`. */
async function picture(page: Page, name: string): Promise<void> {
  const pictures = process.env['QUINTET_PICTURES'];
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
}
