import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launch, shifted, watchShifts } from './browser.ts';
import { startNode, type TestNode } from './node.ts';
import { goByKeys, open, signInFirst, statePurpose, tabName, themed } from './person.ts';

const chromium = chromiumPath();
if (chromium === undefined)
  process.stderr.write('No Chromium on this machine: the console is not tested in a browser.\n');

const START_MS_MAX = 180_000;
/** What may move by itself on one page. */
const SHIFT_MAX = 0.02;
const ROWS_IN_DOCUMENT_MAX = 60;
/** On a machine that does other things as well. */
const SOON = { timeout: 15_000 };

/** One person's day, in order: what one test leaves is what the next finds. */
describe.skipIf(chromium === undefined)('the console, in a real browser with a real node', () => {
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
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
    await rm(folder, { recursive: true, force: true });
  }, START_MS_MAX);

  test('the first sign-in asks for a password of one’s own', async () => {
    await page.goto(node.url);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    await signInFirst(page, node.url, node.password);
    await page.getByText('No purpose stated yet.').waitFor();
  });

  test('without a purpose protected data is grey bars and one line; a purpose opens it', async () => {
    await open(page, node.url, '/search', '.gate-line');
    expect(await page.locator('.gate-line').innerText()).toContain('State a purpose to open');
    expect(await page.getByLabel('Name', { exact: true }).count()).toBe(0);
    await statePurpose(page);
    await page.getByLabel('Name', { exact: true }).waitFor();
  });

  test('a search keeps names out of the address, says why, and finds the same again by its number', async () => {
    await open(page, node.url, '/lists/eu_fsf?tab=entries', '.dt-data a');
    const name = (await page.locator('.dt-data a').first().innerText()).trim();
    await page.keyboard.press('/');
    await page.waitForURL('**/search');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?s=/);
    await page.locator('.search-found').first().waitFor();
    expect(decodeURIComponent(page.url())).not.toContain(name.split(' ')[0]);
    expect(await page.locator('.search-reason').count()).toBeGreaterThan(0);
    await page.reload();
    await page.locator('.search-found').first().waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
  });

  test('keys: j chooses a hit, i shows all reasons adding up to its score, o opens the entity, i its source', async () => {
    await page.locator('h2').first().click();
    await page.keyboard.press('j');
    await page.keyboard.press('i');
    const score = await page.locator('.search-score').nth(1).innerText();
    const parts = await page.locator('.search-open .fall tbody td.num').allInnerTexts();
    const sum = parts.reduce((all, part) => all + Number(part.replace('−', '-')), 0);
    expect(sum.toFixed(2)).toBe(score);
    await page.keyboard.press('o');
    await page.waitForURL('**/entities/**');
    await page.locator('.facts tbody tr').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('i');
    await page.locator('.fact-source').waitFor();
    expect(await page.locator('.fact-source').innerText()).toContain('SHA-256');
    await page.keyboard.press('Escape');
    expect(await page.locator('.fact-source').count()).toBe(0);
  });

  test('alerts: decided by keys alone; the next opens at once; undo brings it back; nothing acts while typing', async () => {
    await open(page, node.url, '/alerts', '.dt-data[aria-current]');
    // Without the time that is left, which goes on.
    const current = async () =>
      (await page.locator('.dt-data[aria-current]').innerText()).replaceAll(/^\d+ (?:h|min)$/gmu, '');
    await page.keyboard.press('j');
    await page.locator('.decision-bar button').first().waitFor();
    const second = await current();
    const id = new URL(page.url()).searchParams.get('sel');
    const state = async () => {
      const answer = await page.request.get(`${node.url}/api/alerts/${id}`);
      return ((await answer.json()) as { row: { state: string } }).row.state;
    };
    await page.keyboard.press('d');
    await page.locator('.reasons').waitFor();
    await page.keyboard.press('2');
    await page.locator('.undo-bar').waitFor();
    await expect.poll(current, SOON).not.toBe(second);
    await expect.poll(state, SOON).toBe('dismissed');
    await page.keyboard.press('u');
    await expect.poll(current, SOON).toBe(second);
    await expect.poll(state, SOON).not.toBe('dismissed');

    await page.keyboard.press('m');
    await page.locator('textarea').first().waitFor();
    await page.locator('textarea').first().fill('');
    await page.keyboard.type('confirmed jkd');
    expect(await page.locator('textarea').first().inputValue()).toBe('confirmed jkd');
    expect(await current()).toBe(second);
    await page.keyboard.press('Escape');
  });

  test('alerts: a confirmation says what must be done, with its article, and leaves a decision file', async () => {
    // The duties that are known are those of Union law.
    const found = async () => {
      const queue = await page.request.get(`${node.url}/api/alerts?view=open`);
      const { alerts } = (await queue.json()) as { alerts: { id: string; dataset: string }[] };
      return alerts.find(({ dataset }) => dataset === 'eu_fsf')?.id;
    };
    // The exercise's payments are still being screened when the day begins.
    await expect.poll(found, SOON).toBeDefined();
    const id = await found();
    await open(page, node.url, `/alerts/${id}`, '.decision-bar button');
    await page.keyboard.press('c');
    await page.locator('.undo-bar').waitFor();
    await open(page, node.url, `/alerts/${id}`, '.duties');
    expect(await page.locator('.duties').innerText()).toMatch(/Art(\.|icle) ?\d/);
    const file = await page.request.get(`${node.url}/api/alerts/${id}/file.pdf`);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('g and a letter go to a page, ? shows all keys, Ctrl K finds everything, and keys can be turned off', async () => {
    await open(page, node.url, '/today', 'h1');
    await goByKeys(page, 'l', '/lists');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await open(page, node.url, '/settings/mine', '.settings-form');
    await page.getByLabel('Use single-letter keys').uncheck();
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    expect(page.url()).toContain('/settings/mine');
    await page.getByLabel('Use single-letter keys').check();
    await page.getByLabel('Dark', { exact: true }).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByLabel('As the system').check();
  });

  test('a command with another key: taken letters are refused, the old letter is silent, buttons and help print the new one', async () => {
    await open(page, node.url, '/settings/mine', '.key-table');
    await page.getByRole('button', { name: 'Change the key of Confirm the match, now c' }).click();
    await page.keyboard.press('d');
    expect(await page.locator('.key-table [role=alert]').innerText()).toMatch(/^d is taken by “Dismiss/);
    await page.keyboard.press('1');
    expect(await page.locator('.key-table [role=alert]').innerText()).toContain('the reason of a dismissal');
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change the key of Confirm the match, now c' }).click();
    await page.keyboard.press('y');
    await page.getByRole('button', { name: 'Change the key of Confirm the match, now y' }).waitFor();
    await page.getByRole('button', { name: 'Change the key of Lists & feeds, now g l' }).click();
    await page.keyboard.press('w');
    await page.keyboard.press('?');
    expect(await page.locator('.keys-list').nth(2).innerText()).toMatch(/Confirm the match\s+y/);
    await page.keyboard.press('Escape');
    await goByKeys(page, 'w', '/lists');

    await open(page, node.url, '/alerts', '.dt-data[aria-current]');
    await page.keyboard.press('j');
    const confirm = page.locator('.decision-bar button').first();
    await expect.poll(async () => (await confirm.innerText()).split('\n').at(-1), SOON).toBe('y');
    expect(await confirm.getAttribute('aria-keyshortcuts')).toBe('y');
    const subject = await page.locator('.dt-data[aria-current]').innerText();
    await page.keyboard.press('c');
    expect(await page.locator('.undo-bar').count()).toBe(0);
    expect(await page.locator('.dt-data[aria-current]').innerText()).toBe(subject);
    await page.keyboard.press('y');
    await page.locator('.undo-bar').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.dt-data[aria-current]').innerText(), SOON).toBe(subject);

    await open(page, node.url, '/settings/mine', '.key-table');
    await page.getByRole('button', { name: 'Usual keys' }).click();
    await page.getByRole('button', { name: 'Change the key of Confirm the match, now c' }).waitFor();
    await page.getByRole('button', { name: 'Change the key of Lists & feeds, now g l' }).waitFor();
  });

  test('columns: moved and sized by keys alone, kept over a reload, and usual again', async () => {
    const heads = () =>
      page.locator('[role=columnheader]').evaluateAll((all) => all.map((head) => head.getAttribute('aria-label')));
    const widthPx = async () =>
      Math.round((await page.locator('[role=columnheader][aria-label=Due]').boundingBox())?.width ?? 0);
    await open(page, node.url, '/alerts', '.dt-data[aria-current]');
    const usual = await heads();
    const usualPx = await widthPx();
    const at = usual.indexOf('Due');
    const moved = usual.toSpliced(at, 1).toSpliced(at - 1, 0, 'Due');
    await page.getByRole('button', { name: 'Due', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await heads()).toEqual(moved);
    expect(await page.locator('.dt > [role=status]').innerText()).toBe(`Due is now column ${at} of ${usual.length}.`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Due');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const edge = page.getByRole('separator', { name: 'Width of Due' });
    expect(await edge.getAttribute('aria-valuenow')).toBe(String(usualPx + 32));
    expect(await widthPx()).toBe(usualPx + 32);
    await page.reload();
    await page.locator('.dt-data[aria-current]').waitFor();
    expect(await heads()).toEqual(moved);
    expect(await widthPx()).toBe(usualPx + 32);
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);

    await page.getByRole('button', { name: 'Columns' }).click();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    // No letter acts on the page under the panel.
    await page.keyboard.press('c');
    expect(await page.locator('.undo-bar').count()).toBe(0);
    await page.getByRole('button', { name: 'Usual columns' }).click();
    expect(await heads()).toEqual(usual);
    expect(await widthPx()).toBe(usualPx);
    await page.keyboard.press('Escape');
  });

  test('a table of customers is mapped, sent with progress, and taken in', async () => {
    const file = join(folder, 'our customers.csv');
    await writeFile(file, 'Customer ID,Full name,Date of birth\n7,Tamsin Oberholt,1974-03-19\n8,Rina Abecassis,\n');
    await open(page, node.url, '/lists?panel=upload', '.drop-area');
    await page.setInputFiles('input[type=file]', file);
    const row = page.locator('.tray-item');
    await row.getByLabel('What it holds').selectOption('subjects');
    expect(await row.getByLabel('Column Full name').inputValue()).toBe('name');
    expect(await row.getByLabel('Column Date of birth').inputValue()).toBe('birthDate');
    await page.getByRole('button', { name: 'Upload 1 file' }).click();
    await row.getByText('2 added').waitFor();
  });

  test('a broken list is refused with its reason, and what was in force stays', async () => {
    const file = join(folder, 'half.xml');
    await writeFile(file, '<?xml version="1.0"?><export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity>');
    await open(page, node.url, '/lists?panel=upload', '.drop-area');
    const before = await page.locator('.lists-table').first().innerText();
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('button', { name: 'Upload 1 file' }).click();
    await page.locator('.tray-item').getByText('Refused').waitFor();
    await page
      .getByRole('button', { name: /Show \d+ finding/ })
      .first()
      .click();
    await page.locator('.findings code').first().waitFor();
    expect((await page.locator('.lists-table').first().innerText()).split('\n')[0]).toBe(before.split('\n')[0]);
  });

  test('what stays in force after a refusal is the same on Today and on Lists', async () => {
    await open(page, node.url, '/today', '.news-item');
    const said = await page.locator('.news-item').filter({ hasText: 'was refused' }).first().innerText();
    expect(said).toMatch(/The list of .+ stays in force\./u);
    await open(page, node.url, '/lists', '.attention');
    expect(await page.locator('.attention').innerText()).toMatch(/The edition of .+ stays in force\./u);
  });

  test('names of files and words of findings need a purpose; that it is so is said', async () => {
    const added = await page.request.post(`${node.url}/api/people`, {
      data: { name: 'new.comer', role: 'analyst' },
      headers: { 'x-quintet': '1' },
    });
    const { oneTimePassword } = (await added.json()) as { oneTimePassword: string };
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const other = await context.newPage();
    other.setDefaultTimeout(SOON.timeout);
    await signInFirst(other, node.url, oneTimePassword, 'new.comer');
    await open(other, node.url, '/lists', '.lists-job');
    await other.getByText('State a purpose to open the names of files and what the findings say.').waitFor();
    const show = other.getByRole('button', { name: /Show \d+ finding/ }).first();
    await show.click();
    expect(await other.locator('.findings').first().innerText()).toContain('a stated purpose shows it');
    expect(await other.locator('.findings code').first().innerText()).toMatch(/^[A-Z]+-\d{3}$/u);
    expect(await other.locator('main').innerText()).not.toMatch(/half\.xml|our customers\.csv/u);
    expect(await themed(other, 'light')).toEqual([]);
    await statePurpose(other);
    await other.getByText('half.xml').first().waitFor();
    await context.close();
  });

  test('shared ids: declared by keys, withdrawn, and the withdrawal undone', async () => {
    await open(page, node.url, '/settings/ids', '.settings-tools button');
    await page.locator('.settings-tools button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Choose at least two feeds.').waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    await page.getByLabel('Whose ids they are').fill('Passport office');
    for (const feed of ['eu_fsf', 'un_sc_sanctions']) {
      await page.getByLabel(feed).focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    const row = page.locator('.settings-table tr', { hasText: 'Passport office' });
    expect(await row.innerText()).toMatch(/EU list\s+UN list/u);
    await page.getByRole('button', { name: 'Withdraw the shared ids of Passport office' }).click();
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await row.waitFor();
    await page.getByRole('button', { name: 'Withdraw the shared ids of Passport office' }).click();
    await row.waitFor({ state: 'detached' });
  });

  test('a page that cannot be loaded says so in plain words, and comes when the node is back', async () => {
    const context = await browser.newContext({ storageState: await page.context().storageState() });
    const away = await context.newPage();
    away.setDefaultTimeout(SOON.timeout);
    await open(away, node.url, '/lists', '.lists-table');
    await context.setOffline(true);
    await away.locator('.lists-table a').first().click();
    await away.getByText('This part of the console could not be loaded').waitFor();
    expect(await away.locator('main').innerText()).not.toMatch(/fetch|preload|http/u);
    await context.setOffline(false);
    await away.getByRole('button', { name: 'Try again' }).click();
    await away.locator('.list-title').waitFor();
    await context.close();
  });

  test('a list of our own: made, an entry added, removed, and the removal undone', async () => {
    await open(page, node.url, '/lists?panel=list', '.panel-form');
    await page.getByLabel('Name').fill('Frozen accounts');
    await page.getByRole('button', { name: 'Make the list' }).click();
    await page.locator('.entry-form').waitFor();
    await page.getByRole('button', { name: 'Save the entry' }).click();
    await page.getByText('Write at least one name.').waitFor();
    await page.locator('.entry-form textarea').first().fill('Kestrel Yard Holdings');
    await page.getByRole('button', { name: 'Save the entry' }).click();
    await page.getByText('Saved as edition').waitFor();
    await page.locator('.dt-data a').first().click();
    await page.getByRole('button', { name: 'Remove from the list' }).click();
    await page.locator('.undo-bar').waitFor();
    await page.getByText('The list is empty.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.dt-data a').first().waitFor();
  });

  test('settings: a threshold replayed and saved, a person and a token with their secrets shown once', async () => {
    await open(page, node.url, '/settings/thresholds', '.what-if-ask');
    await page.getByLabel('Replay at').fill('0.95');
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.locator('.what-if-head').waitFor();
    expect(await page.locator('.what-if-head').innerText()).toMatch(/alerts? fewer, .*lost/);
    await page.getByLabel('Clock of a held payment').fill('ten');
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('Write a number from 0.1 to 720.').waitFor();
    await page.getByLabel('Clock of a held payment').fill('12');
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('Saved. Screening uses them from now on.').waitFor();

    await open(page, node.url, '/settings/people', '.settings-table');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Account name').fill('j.lindqvist');
    await page.getByRole('button', { name: 'Add this person' }).click();
    expect((await page.locator('.secret code').innerText()).length).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'I have it' }).click();
    expect(await page.locator('.secret').count()).toBe(0);
    const added = page.locator('.settings-table tr', { hasText: 'j.lindqvist' });
    await added.getByRole('button', { name: 'Disable' }).click();
    await page.getByText('is disabled and signed out everywhere').waitFor();

    await open(page, node.url, '/settings/tokens', '.settings-head');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByLabel('Name').fill('core-banking');
    await page.getByRole('textbox', { name: 'Purpose' }).fill('Screening of outgoing payments');
    await page.getByLabel('Legal basis').fill('Regulation (EU) 2024/886');
    await page.getByRole('button', { name: 'Make the token' }).click();
    expect((await page.locator('.secret code').innerText()).length).toBeGreaterThan(20);
  });

  test('a view of the queue: filtered and saved for everybody, there after a reload and for a second person', async () => {
    const current = page.getByRole('navigation', { name: 'Views of the queue' }).locator('[aria-current]');
    await open(page, node.url, '/alerts', '.dt-data');
    expect(await page.getByRole('button', { name: 'Save view' }).count()).toBe(0);
    await page.keyboard.press('f');
    await page.keyboard.type('at least 0.90');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save view' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Write a name first.').waitFor();
    await page.keyboard.type('High scores');
    await page.getByLabel('For everybody').check();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => tabName(current), SOON).toContain('High scores');
    expect(await page.getByRole('button', { name: 'Save view' }).count()).toBe(0);
    await expect.poll(() => current.evaluate((tab) => tab === document.activeElement), SOON).toBe(true);
    await page.reload();
    await expect.poll(() => tabName(current), SOON).toContain('High scores');
    await page.locator('.dt-data').first().waitFor();
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
    await page.keyboard.press('[');
    await expect.poll(() => tabName(current), SOON).toContain('Closed');
    await page.keyboard.press(']');
    await page.waitForURL(/minScore=0\.9/);
    await page.locator('.tab-menu, .tab-more[aria-current]').click();
    await page.getByRole('menuitem', { name: 'Rename' }).waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
    await page.getByLabel('Name of the view').fill('Very high scores');
    await page.keyboard.press('Enter');
    await expect.poll(() => tabName(current), SOON).toContain('Very high scores');

    const added = await page.request.post(`${node.url}/api/people`, {
      data: { name: 'r.abecassis', role: 'analyst' },
      headers: { 'x-quintet': '1' },
    });
    const { oneTimePassword } = (await added.json()) as { oneTimePassword: string };
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const other = await context.newPage();
    other.setDefaultTimeout(SOON.timeout);
    await signInFirst(other, node.url, oneTimePassword, 'r.abecassis');
    await statePurpose(other);
    await open(other, node.url, '/alerts', '.dt-data');
    // The saved views come after the page.
    await other.getByText('Very high scores').first().waitFor({ state: 'attached' });
    await other.keyboard.press('[');
    await other.waitForURL(/minScore=0\.9/);
    const shown = other.getByRole('navigation', { name: 'Views of the queue' }).locator('[aria-current]');
    expect(await tabName(shown)).toContain('Very high scores');
    expect(await other.locator('.tab-menu').count()).toBe(0);
    await context.close();

    await page.locator('.tab-menu, .tab-more[aria-current]').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('Removed: the view Very high scores.').waitFor();
    expect(await tabName(current)).toContain('Open');
    await page.keyboard.press('u');
    await expect.poll(() => tabName(current), SOON).toContain('Very high scores');
  });

  test('an entity and the changes of an edition: nothing for axe on any tab, in both themes', async () => {
    await open(page, node.url, '/lists/eu_fsf?tab=entries', '.dt-data a');
    await page.locator('.dt-data a').first().click();
    await page.locator('.facts').waitFor();
    const entity = new URL(page.url()).pathname;
    await open(page, node.url, '/lists/eu_fsf', '.editions .delta');
    await page.locator('.editions .delta').first().click();
    await page.waitForURL('**/changes/**');
    await page.locator('.change-detail').waitFor();
    const changes = new URL(page.url()).pathname;
    for (const path of [entity, `${entity}?tab=related`, `${entity}?tab=alerts`, `${entity}?tab=changes`, changes]) {
      await open(page, node.url, path, 'h1');
      expect(await shifted(page), path).toBeLessThanOrEqual(SHIFT_MAX);
      expect(await themed(page, 'light'), path).toEqual([]);
      expect(await themed(page, 'dark'), path).toEqual([]);
    }
  });

  test.each([
    ['/today', 'h1'],
    ['/alerts', '.dt-data'],
    ['/search', '.search-form'],
    ['/entities', '.entities-table'],
    ['/lists', '.lists-table'],
    ['/lists?panel=upload', '.drop-area'],
    ['/lists/eu_fsf', '.editions'],
    ['/lists/eu_fsf?tab=entries', '.dt-data'],
    ['/lists/eu_fsf?tab=feed', '.feed-facts'],
    ['/settings/mine', '.settings-form'],
    ['/settings/thresholds', '.what-if-ask'],
    ['/settings/ids', '.settings-tools button'],
    ['/settings/people', '.settings-table'],
    ['/settings/tokens', '.settings-table'],
    ['/settings/proof', '.settings-table'],
    ['/settings/backups', '.settings-head'],
  ])('%s: nothing for axe in both themes, nothing jumps, no script fails', async (path, sight) => {
    await open(page, node.url, path, sight);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    expect(await shifted(page)).toBeLessThanOrEqual(SHIFT_MAX);
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    expect(await page.locator('[role=row]').count()).toBeLessThanOrEqual(ROWS_IN_DOCUMENT_MAX);
    expect(faults).toEqual([]);
  });
});
