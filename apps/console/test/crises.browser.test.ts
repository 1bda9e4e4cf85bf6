import { generateKeyPairSync } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, chromiumPath, launch } from './browser.ts';
import { madeUpWarning } from './made-up-crises.ts';
import { startNode, type TestNode } from './node.ts';
import { open, signInAgain, signInFirst, statePurpose, themed } from './person.ts';
import { type MadeUpCrises, routeCrises } from './route-crises.ts';
import { routeSea } from './route-sea.ts';

const chromium = chromiumPath();
const START_MS_MAX = 180_000;
const SOON = { timeout: 20_000 };
const VESSELS = 60;
const SITES = 3000;
const ISLANDS = '/map?b=11.5,35.4,16.2,38.4';
const LISTED = 'list=hazards';

describe.skipIf(chromium === undefined)('hazards, sites and warnings, in a real browser', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  let crises: MadeUpCrises;
  const faults: string[] = [];

  beforeAll(async () => {
    node = await startNode();
    browser = await launch(chromium ?? '');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(SOON.timeout);
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      const heard = globalThis as typeof globalThis & { tones: number };
      heard.tones = 0;
      // The page makes each tone anew: those that it makes are counted.
      globalThis.OscillatorNode = class extends OscillatorNode {
        constructor(context: BaseAudioContext, options?: OscillatorOptions) {
          super(context, options);
          heard.tones += 1;
        }
      };
    });
    await signInFirst(page, node.url, node.password);
    await statePurpose(page);
    await routeSea(page, VESSELS);
    crises = await routeCrises(page, SITES);
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
  }, START_MS_MAX);

  const tones = () => page.evaluate(() => (globalThis as typeof globalThis & { tones: number }).tones);

  test('hazards stand in the list, the gravest first; an exercise is not among them', async () => {
    await open(page, node.url, `${ISLANDS}&${LISTED}`, '.map-two[aria-rowindex="2"]');
    expect(await page.locator('.map-event-open').allInnerTexts()).toEqual([
      'Extreme rainfall in eastern Velmara',
      'M 5.9, 22 km off the coast',
    ]);
    await page.getByText('what is not here may be missing only').waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
  });

  test('a chosen earthquake says what stands in its way and opens its page; the address holds it', async () => {
    await page.getByRole('button', { name: 'M 5.9, 22 km off the coast' }).click();
    const panel = page.locator('.map-right');
    await panel.getByText('about 41,000 people').waitFor();
    expect(await panel.getByRole('link', { name: 'Open the event' }).getAttribute('href')).toBe('/hazards/quake-1');
    expect(new URL(page.url()).searchParams.get('sel')).toBe('hazard:quake-1');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Extreme rainfall in eastern Velmara' }).waitFor();
  });

  test('exercises are shown alone, under their word', async () => {
    await open(page, node.url, `${ISLANDS}&${LISTED}&lane=exercise`, '.map-two[aria-rowindex="2"]');
    expect(await page.locator('.map-event-open').allInnerTexts()).toEqual(['Storm surge, exercise']);
    await page.locator('.lane-watermark').waitFor();
  });

  test('sites stand in a virtual list, what is threatened first; one opens its page', async () => {
    await open(page, node.url, `${ISLANDS}&list=sites`, '.map-two[aria-rowindex="2"]');
    await expect.poll(() => page.locator('.map-left h2').innerText(), SOON).toMatch(/^[\d,]+ sites in view$/u);
    expect(await page.locator('.map-rows .map-two').count()).toBeLessThan(60);
    expect(await page.locator('.map-rows .map-two').nth(0).innerText()).toContain('threatened now');
    await page.locator('.map-rows .map-event-open').first().click();
    await page.getByText('Without it: 2 sites fail, the first after 4 hours.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open the page of the site' }).click();
    await page.getByRole('heading', { name: 'Without Substation Orva' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sites/sites/S-1');
  });

  test('who fails without a site stands in the order of time, drawn and in words', async () => {
    await page.getByRole('img', { name: /^Who fails without Substation Orva/u }).waitFor();
    const rows = page.locator('ol.site-rows > li');
    expect(await rows.nth(0).innerText()).toMatch(/after 4 hours[\s\S]*Hospital San Teodor/u);
    expect(await rows.nth(1).innerText()).toMatch(/after 8 hours[\s\S]*Water works Lenta/u);
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
  });

  test('a feed whose polls fail says why and what is kept', async () => {
    await open(page, node.url, '/feeds', '.feed-row');
    await page.getByText('The last 2 polls failed: The answer is a web page.').waitFor();
    await page.getByText('A failed poll clears nothing: 41 reports are kept.').waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
  });

  test('an exercise is pinned under its word and never sounds', async () => {
    crises.pin([madeUpWarning({ lane: 'exercise' })]);
    await open(page, node.url, '/alerts', '.warning-bar');
    expect(await page.locator('.warning-bar').innerText()).toContain('Exercise');
    await page.mouse.click(700, 20);
    await page.waitForTimeout(1500);
    expect(await tones()).toBe(0);
  });

  test('what happens is pinned on every page and sounds after the first press, until it is taken', async () => {
    crises.pin([madeUpWarning()]);
    await open(page, node.url, '/alerts', '.warning-bar[data-real]');
    await page.mouse.click(700, 20);
    await expect.poll(tones, SOON).toBe(6);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take it: Leave low ground' }).click();
    await page.locator('.warning-bar').waitFor({ state: 'detached' });
    expect(crises.assigned).toEqual([{ alert: 'A-9001', to: 'admin' }]);
    await page.getByText('You have taken: Leave low ground').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.warning-bar').waitFor();
    expect(crises.assigned.at(-1)).toEqual({ alert: 'A-9001', to: undefined });
  });

  test('on Today it stands above everything, with what to do', async () => {
    await open(page, node.url, '/today', '.warning-card[data-real]');
    await page.getByText('Go to upper floors or higher ground.').waitFor();
    expect(await page.locator('.warning-bar').count()).toBe(0);
    expect(await themed(page, 'light')).toEqual([]);
    expect(await themed(page, 'dark')).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a warning without a place says so, and never that nothing is in its way', async () => {
    crises.pin([madeUpWarning({ placed: false, sites: 0 })]);
    await open(page, node.url, '/today', '.warning-card[data-real]');
    const card = page.locator('.warning-card');
    await card.getByText('Its place is not known, or only as codes of regions').waitFor();
    expect(await card.innerText()).not.toMatch(/\b0 sites/u);
    crises.pin([madeUpWarning()]);
  });

  test('who turned the sound off hears none', async () => {
    await open(page, node.url, '/settings/mine', '.settings-form');
    await page.getByLabel('Sound when such a warning comes').uncheck();
    await page.getByText('Sound is off: you turned it off in the settings.').waitFor();
    await open(page, node.url, '/alerts', '.warning-bar');
    await page.mouse.click(700, 20);
    await page.waitForTimeout(1500);
    expect(await tones()).toBe(0);
  });

  describe('on the node itself, before a purpose is stated', () => {
    let other: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      other = await context.newPage();
      other.setDefaultTimeout(SOON.timeout);
      other.on('pageerror', (error) => faults.push(error.message));
      await signInAgain(other, node.url);
    }, START_MS_MAX);

    test('a warning is pinned all the same; taking it asks for a purpose first', async () => {
      await open(other, node.url, '/today', '.warning-card[data-real]');
      await open(other, node.url, '/alerts', '.warning-bar[data-real]');
      await other.getByRole('button', { name: /^Take it:/u }).click();
      await other.getByRole('button', { name: 'Use this purpose' }).waitFor();
      await other.keyboard.press('Escape');
      await other.locator('.warning-bar[data-real]').waitFor();
      expect(await axeFindings(other)).toEqual([]);
    });

    test('a key is trusted and, undone, no longer; what is no key is refused where it stands', async () => {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      await open(other, node.url, '/settings/trusted', '.settings-head');
      await other.getByRole('button', { name: 'Trust a key…' }).click();
      await other.getByLabel('Name', { exact: true }).fill('Weather service');
      await other.getByLabel('Senders', { exact: true }).fill('warnings@weather.example');
      const key = other.getByRole('textbox', { name: 'Certificate or public key' });
      await key.fill(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
      await other.getByRole('button', { name: 'Trust this key' }).click();
      await other.getByText('This is a private key. It was not sent.').waitFor();
      await key.fill(pem.replace(/\n[A-Za-z0-9+/]{20}/u, '\nAAAAAAAAAAAAAAAAAAAA'));
      await other.getByRole('button', { name: 'Trust this key' }).click();
      await other.getByText('HAZ-603').waitFor();
      expect(await themed(other, 'light')).toEqual([]);
      expect(await themed(other, 'dark')).toEqual([]);
      await key.fill(pem);
      await other.getByRole('button', { name: 'Trust this key' }).click();
      await other.getByRole('cell', { name: 'warnings@weather.example' }).waitFor();
      expect(await axeFindings(other)).toEqual([]);
      await other.getByRole('button', { name: 'Undo' }).click();
      await other.getByText('No key is trusted yet: no signature can be called valid.').waitFor();
      expect(faults).toEqual([]);
    });
  });
});
