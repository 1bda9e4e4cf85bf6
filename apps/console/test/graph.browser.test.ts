import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import { startNode, type TestNode } from './node.ts';
import { open, signInFirst, statePurpose, themed } from './person.ts';

const chromium = chromiumPath();
const START_MS_MAX = 180_000;
const SHIFT_MAX = 0.02;
const SOON = { timeout: 15_000 };

/** More than are drawn of anybody. */
const HUB_LINKS = 5001;

const WIDE_OWNERS = 90;

const entity = (id: string, schema: string, properties: Record<string, string>) =>
  JSON.stringify({
    id,
    schema,
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, [value]])),
  });

/** A company with a chain above it, a listed part-owner, and a second way between the two owners. */
const REGISTER = [
  entity('cy-1', 'Company', {
    name: 'Sorrel Maritime Trading Ltd',
    jurisdiction: 'cy',
    incorporationDate: '2016-09-02',
  }),
  entity('vg-1', 'Company', { name: 'Kestrel Yard Holdings', jurisdiction: 'vg' }),
  entity('p-1', 'Person', { name: 'Tamsin Oberholt', birthDate: '1974-03-19' }),
  entity('p-2', 'Person', { name: 'Pavel Drenov', topics: 'sanction' }),
  entity('p-3', 'Person', { name: 'Rina Abecassis' }),
  entity('o-1', 'Ownership', { owner: 'vg-1', asset: 'cy-1', percentage: '75', startDate: '2016-09-02' }),
  entity('o-2', 'Ownership', { owner: 'p-2', asset: 'cy-1', percentage: '25', startDate: '2018-02-01' }),
  entity('o-3', 'Ownership', { owner: 'p-1', asset: 'vg-1', percentage: '60', startDate: '2012-03-14' }),
  entity('f-1', 'Family', { person: 'p-1', relative: 'p-3', relationship: 'spouse' }),
  entity('u-1', 'UnknownLink', { subject: 'p-3', object: 'p-2', role: 'shared an office' }),
  ...Array.from({ length: 40 }, (_, place) => [
    entity(`h-${place}`, 'Company', { name: `Levant Agency ${place}` }),
    entity(`d-${place}`, 'Directorship', { director: 'p-1', organization: `h-${place}`, startDate: '2015' }),
  ]).flat(),
  // A hub, in which a part is undeclared besides.
  entity('hub-1', 'Company', { name: 'Quill Nominees' }),
  entity('vg-2', 'Company', { name: 'Lantern Cove' }),
  entity('o-4', 'Ownership', { owner: 'p-3', asset: 'vg-2', percentage: '72.5' }),
  entity('o-5', 'Ownership', { owner: 'vg-2', asset: 'vg-3', percentage: '50' }),
  entity('vg-3', 'Company', { name: 'Heron Freight' }),
  // Held by more than can be read at once.
  entity('plc-1', 'Company', { name: 'Widely Held plc' }),
  ...Array.from({ length: WIDE_OWNERS }, (_, place) => [
    entity(`w-${place}`, 'Person', { name: `Holder Number ${place}` }),
    entity(`ws-${place}`, 'Ownership', { owner: `w-${place}`, asset: 'plc-1', percentage: String(1 - place / 1000) }),
  ]).flat(),
  ...Array.from({ length: HUB_LINKS }, (_, place) =>
    entity(`q-${place}`, 'Directorship', { director: 'hub-1', organization: `somebody-${place}` }),
  ),
].join('\n');

const at = (key: string, search = '') => `/entities/${encodeURIComponent(key)}${search}`;
const ASK = '/entities/graph?ask=neighbours&n=register/cy-1';

describe.skipIf(chromium === undefined)('the entity page and the graph, in a real browser with a real node', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const drawn = () => page.locator('.diagram-node').count();

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
    await page.request.post(`${node.url}/api/uploads?file=register.ftm.json&as=entities&dataset=register`, {
      data: REGISTER,
      headers: { 'x-quintet': '1', 'content-type': 'application/octet-stream' },
    });
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
  }, START_MS_MAX);

  test('an entity shows each value with its source, and who it is linked with', async () => {
    const there = async () => (await page.request.get(`${node.url}/api/graph/entities/register%2Fcy-1`)).status();
    await expect.poll(there, { timeout: 60_000 }).toBe(200);
    await open(page, node.url, at('register/cy-1'), '.facts tbody tr');
    expect(await page.locator('h1').innerText()).toContain('Sorrel Maritime Trading Ltd');
    await page.keyboard.press('j');
    await page.keyboard.press('i');
    expect(await page.locator('.fact-source').innerText()).toContain('register');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.locator('.timeline-item').first().waitFor();
    expect(await page.locator('.timeline h2').allInnerTexts()).toEqual(['2018', '2016']);
  });

  test('the Search page finds who is in a register only, below the hits, and offers screened lists alone', async () => {
    const there = async () => (await page.request.get(`${node.url}/api/graph/entities/register%2Fvg-1`)).status();
    await expect.poll(there, { timeout: 60_000 }).toBe(200);
    await open(page, node.url, '/search', '.search-form');
    const lists = () => page.getByLabel(/^List/u).locator('option').allInnerTexts();
    await expect.poll(async () => (await lists()).length, SOON).toBeGreaterThan(1);
    expect(await lists()).not.toContain('register');
    await page.getByLabel('Name', { exact: true }).fill('Kestrel Yard');
    await page.keyboard.press('Enter');
    const others = page.locator('.search-others');
    await others.getByRole('link', { name: 'Kestrel Yard Holdings' }).waitFor();
    expect(page.url()).not.toContain('Kestrel');
    expect(await themed(page, 'light')).toEqual([]);
    await others.getByRole('link', { name: 'Kestrel Yard Holdings' }).click();
    await page.waitForURL(`**${at('register/vg-1')}`);
    await open(page, node.url, '/search', '.search-form');
    await page.getByLabel('Name', { exact: true }).fill('Nobody Whatsoever');
    await page.keyboard.press('Enter');
    await others.getByText('No other source has an entity of this name.').waitFor();
  });

  test('the ownership diagram: owners above the subject, who stands behind it, another share, the same as a table', async () => {
    await open(page, node.url, at('register/cy-1', '?tab=ownership'), '.diagram-node');
    const top = async (key: string) => (await page.locator(`[data-key="register/${key}"]`).boundingBox())?.y ?? 0;
    expect(await top('p-1')).toBeLessThan(await top('vg-1'));
    expect(await top('vg-1')).toBeLessThan(await top('cy-1'));
    expect(await page.locator('.owner-list').first().innerText()).toMatch(/Tamsin Oberholt\s+45 %/u);
    await page.getByLabel('From a share of, percent').fill('10');
    await page.keyboard.press('Enter');
    await page.waitForURL(/threshold=10/);
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.waitForURL(/table=1/);
    expect(await page.locator('.graph-table').innerText()).toContain('Kestrel Yard Holdings');
    await page.reload();
    await page.locator('.graph-table').waitFor();
    expect(await page.getByLabel('From a share of, percent').inputValue()).toBe('10');
  });

  test('the line to what nobody declared says how much is missing of each company', async () => {
    await open(page, node.url, at('register/vg-3', '?tab=ownership'), '.diagram-node');
    const words = await page.locator('.diagram').first().innerHTML();
    expect(words).toContain('27.5 %');
    expect(words).not.toContain('share not known');
  });

  test('of many owners the smaller ones are one node: found among by keys alone, drawn all, and put together again', async () => {
    await open(page, node.url, at('register/plc-1', '?tab=ownership'), '.diagram-node');
    const together = page.locator('[data-key="+/register/plc-1"]');
    expect(await together.textContent()).toContain('66 more owners');
    const before = await drawn();
    await together.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('number 77');
    await page.keyboard.press('Enter');
    await expect.poll(drawn, SOON).toBe(before + 1);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await expect.poll(focused, SOON).toBe('register/w-77');
    await together.click();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    await page.getByRole('button', { name: 'Draw all 65' }).click();
    await expect.poll(drawn, SOON).toBe(before + 65);
    await page.getByRole('button', { name: 'Draw the smaller ones as one' }).click();
    await expect.poll(drawn, SOON).toBe(before + 1);
  });

  test('a hub has links, though none is drawn: they are counted by kind, and the graph goes on', async () => {
    await open(page, node.url, at('register/hub-1', '?tab=network'), '.empty');
    const said = await page.locator('.empty').innerText();
    expect(said).toContain(
      `${HUB_LINKS.toLocaleString('en-GB')} links are recorded, too many to be drawn: Directorship`,
    );
    await page.locator('.empty').getByRole('link', { name: 'Open the graph' }).click();
    await page.waitForURL(/ask=neighbours/u);
  });

  test('the graph by keys alone: arrows, expand, hide, undo, redo; what is drawn stays where it is', async () => {
    await open(page, node.url, ASK, '.diagram-node');
    expect(await drawn()).toBe(3);
    const place = () => page.locator('[data-key="register/cy-1"]').getAttribute('transform');
    const before = await place();
    await page.locator('[data-key="register/vg-1"]').click();
    await page.keyboard.press('e');
    await expect.poll(drawn, SOON).toBe(4);
    await page.locator('[data-key="register/p-1"]').click();
    await page.keyboard.press('e');
    await expect.poll(drawn, SOON).toBe(29);
    expect(await place()).toBe(before);
    await page.keyboard.press('h');
    await expect.poll(drawn, SOON).toBe(28);
    await page.keyboard.press('u');
    await expect.poll(drawn, SOON).toBe(29);
    await page.keyboard.press('u');
    await expect.poll(drawn, SOON).toBe(4);
    await page.keyboard.press('Shift+U');
    await expect.poll(drawn, SOON).toBe(29);
    await page.locator('[data-key="register/cy-1"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.diagram-node[aria-pressed=true]').getAttribute('data-key')).not.toBe('register/cy-1');
    await page.keyboard.press('f');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('sorrel');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.graph-node h2').innerText(), SOON).toContain('Sorrel');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await expect.poll(focused, SOON).toBe('register/cy-1');
  });

  test('a path between two, asked by their names, which stay out of the address; a kind of link left out', async () => {
    await open(page, node.url, '/entities/graph', '.graph-question');
    await page.getByLabel('Question').selectOption('paths');
    for (const [field, name] of [
      ['From', 'Tamsin Oberholt'],
      ['To', 'Pavel Drenov'],
    ] as const) {
      await page.getByRole('combobox', { name: field, exact: true }).fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText(/paths?, strongest first/u).waitFor();
    expect(await page.locator('.graph-line').first().innerText()).toContain('60 %');
    expect(page.url()).not.toContain('Tamsin');
    await page.locator('.graph-line').first().click();
    expect(await page.locator('.diagram-node[data-chosen]').count()).toBe(4);
    await page.getByLabel(/^Family/u).uncheck();
    await page.waitForURL(/without=Family/);
    await page.getByRole('button', { name: 'Show all links' }).click();
  });

  test('a view is saved, opened by its address, and removed, which can be taken back', async () => {
    await open(page, node.url, ASK, '.diagram-node');
    await page.locator('[data-key="register/vg-1"]').click();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByLabel('Name of the view').fill('Owners, first look');
    await page.getByLabel('For everybody').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/view=/);
    const places = () =>
      page.locator('.diagram-node').evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
    await page.locator('.diagram-node').first().waitFor();
    const before = await places();
    await page.reload();
    await page.locator('.diagram-node').first().waitFor();
    expect(await places()).toEqual(before);
    await page.getByRole('button', { name: 'Remove the view Owners, first look' }).click();
    await page.getByText('Removed: the view').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByRole('link', { name: 'Owners, first look' }).waitFor();
  });

  test('what is shown leaves as SVG, GraphML and CSV, each with its handling code', async () => {
    await open(page, node.url, ASK, '.diagram-node');
    for (const [kind, sight] of [
      ['SVG', 'TLP:AMBER</text>'],
      ['GraphML', '<data key="g_handling">TLP:AMBER'],
      ['CSV', 'TLP:AMBER'],
    ] as const) {
      await page.getByRole('button', { name: 'Export' }).click();
      const file = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: new RegExp(kind, 'u') }).click();
      const stream = await (await file).createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      expect(Buffer.concat(parts).toString(), kind).toContain(sight);
    }
    await page.getByRole('button', { name: 'Export' }).click();
    const picture = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /PNG/u }).click();
    expect((await picture).suggestedFilename()).toBe('graph.png');
  });

  test('nothing leaves that the node did not write down', async () => {
    await open(page, node.url, ASK, '.diagram-node');
    let downloads = 0;
    const count = () => (downloads += 1);
    page.on('download', count);
    await page.route('**/api/graph/exports', (route) =>
      route.fulfill({ status: 403, json: { code: 'ACC-104', message: 'Your role does not allow this.' } }),
    );
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /CSV/u }).click();
    await page.getByText('The file could not be made: Your role does not allow this.').waitFor();
    expect(downloads).toBe(0);
    await page.unroute('**/api/graph/exports');
    page.off('download', count);
  });

  test('who may not take anything out is not offered to', async () => {
    await page.route('**/api/me', async (route) => {
      const answer = await route.fetch();
      const me = await answer.json();
      await route.fulfill({ json: { ...me, may: me.may.filter((action: string) => action !== 'entity.export') } });
    });
    for (const path of [ASK, at('register/cy-1', '?tab=ownership')]) {
      await open(page, node.url, path, '.diagram-node');
      expect(await page.getByRole('button', { name: 'As a table' }).count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
    }
    await page.unroute('**/api/me');
  });

  test.each([
    [at('register/cy-1'), '.facts'],
    [at('register/cy-1', '?tab=network'), '.diagram-node'],
    [at('register/cy-1', '?tab=network&table=1'), '.graph-table'],
    [at('register/hub-1', '?tab=network'), '.empty'],
    [at('register/cy-1', '?tab=ownership'), '.diagram-node'],
    [at('register/cy-1', '?tab=timeline'), '.timeline-item'],
    [at('register/cy-1', '?tab=identity'), '.members'],
    ['/entities/graph', '.graph-question'],
    [ASK, '.diagram-node'],
    [`${ASK}&table=1`, '.graph-table'],
  ])('%s: nothing for axe in both themes, nothing jumps, no script fails', async (path, sight) => {
    await open(page, node.url, path, sight);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    expect(faults).toEqual([]);
  });
});
