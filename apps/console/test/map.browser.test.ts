import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, chromiumPath, launch } from './browser.ts';
import { startNode, type TestNode } from './node.ts';
import { open, signInFirst, statePurpose, themed } from './person.ts';
import { routeSea } from './route-sea.ts';

const chromium = chromiumPath();
const START_MS_MAX = 180_000;
const SOON = { timeout: 20_000 };
const VESSELS = 400;
const PERIOD = 't=2026-10-12T00:00Z/2026-10-18T00:00Z';
const CRETE = `/map?b=18.6,31.5,28.4,36.9&${PERIOD}`;

describe.skipIf(chromium === undefined)('the map, in a real browser with a made-up sea', () => {
  let node: TestNode;
  let browser: Browser;
  let page: Page;
  let sea: Awaited<ReturnType<typeof routeSea>>;
  const faults: string[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    node = await startNode();
    browser = await launch(chromium ?? '');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(SOON.timeout);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/u.test(message.text())) refused.push(message.text());
    });
    await signInFirst(page, node.url, node.password);
    await statePurpose(page);
  }, START_MS_MAX);

  afterAll(async () => {
    await browser?.close();
    await node?.stop();
  }, START_MS_MAX);

  /** Opens the map and waits until vessels are drawn. */
  async function openMap(path = CRETE): Promise<void> {
    await open(page, node.url, path, '.map-canvas canvas');
    await page.waitForFunction(() => performance.getEntriesByName('quintet:map-painted').length > 0);
  }

  /** How many colours a part of the drawn map has: one alone means that nothing is drawn. */
  async function coloursIn(x: number, y: number, size: number): Promise<number> {
    const image = await page.screenshot({ clip: { x, y, width: size, height: size } });
    return await page.evaluate(async (data) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data: bytes } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const colours = new Set<number>();
      for (let at = 0; at < bytes.length; at += 4) {
        colours.add(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
      }
      return colours.size;
    }, image.toString('base64'));
  }

  test('with what the node itself holds, it opens without a fault', async () => {
    await open(page, node.url, '/map', '.map-left');
    await page.locator('.map-left h2').getByText('in view').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    sea = await routeSea(page, VESSELS);
  });

  test('land, vessels and marks are drawn, and the same stands in the list', async () => {
    await openMap();
    await expect.poll(() => coloursIn(520, 250, 400), SOON).toBeGreaterThan(12);
    expect(await page.locator('.map-event-title').allInnerTexts()).toEqual([
      'Distress',
      'Meeting',
      'Dark 31 h',
      'Identity',
      'Dark 9 h',
      'Loitering',
      'Dark 6 h 5 min',
      'Unusual speed',
    ]);
    const foot = await page.locator('.map-foot').innerText();
    expect(foot).toMatch(/\d+ vessels in view/u);
    expect(foot).toContain('not heard since 17 Oct 03:10 UTC; no dark alerts raised there');
    for (const theme of ['dark', 'light'] as const) expect(await themed(page, theme)).toEqual([]);
    expect(refused).toEqual([]);
  });

  test('keys go from finding to finding; what is selected shows its reasons, which sum, and stands in the address', async () => {
    await openMap();
    await page.keyboard.press('j');
    await page.waitForURL(/sel=distress-1/u);
    await page.keyboard.press('j');
    await page.waitForURL(/sel=meeting-1/u);
    const panel = page.locator('.map-right');
    await panel.getByRole('heading', { name: 'Halcyon Reach and Brine Lark lay 46 m apart for 5 h 10 min' }).waitFor();
    const parts = await panel.locator('.map-reasons b').allInnerTexts();
    const sum = parts.reduce((total, part) => total + Number(part.replace('−', '-')), 0);
    expect(sum).toBeCloseTo(0.88, 6);
    expect(await panel.innerText()).toContain('▲ on a list');
    expect(await panel.getByRole('link', { name: 'Open alert A-1042' }).getAttribute('href')).toBe('/alerts/A-1042');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await panel.getByText('46 m apart').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url(), SOON).not.toContain('sel=');
  });

  test('going through the list changes neither the list nor the zoom, though the map moves', async () => {
    const near = `/map?b=22.4,32.4,26.6,34.8&${PERIOD}`;
    await openMap(near);
    const list = async () => (await page.locator('.map-event-title').allInnerTexts()).join(', ');
    const selected = () => new URL(page.url()).searchParams.get('sel') ?? '';
    const widthOf = () => {
      const [west = 0, , east = 0] = (new URL(page.url()).searchParams.get('b') ?? '').split(',').map(Number);
      return east - west;
    };
    const [before, width] = [await list(), widthOf()];
    const visited: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('j');
      await expect.poll(selected, SOON).not.toBe(visited.at(-1) ?? '');
      visited.push(selected());
      await page.locator('.map-right dl, .map-right .map-reasons').first().waitFor();
      await page.waitForTimeout(500);
    }
    expect(visited).toEqual(['distress-1', 'meeting-1', 'dark-1', 'identity-1', 'dark-2', 'loitering-1']);
    expect(await list()).toBe(before);
    expect(widthOf()).toBeCloseTo(width, 1);
    await page.keyboard.press('k');
    await page.waitForURL(/sel=dark-2/u);
    await page.keyboard.press('r');
    await expect.poll(list, SOON).not.toBe(before);
  });

  test('arrows move the map that has the focus', async () => {
    await openMap(`${CRETE}&sel=meeting-1`);
    await page.locator('.map-right').getByText('46 m apart').waitFor();
    const box = () => new URL(page.url()).searchParams.get('b') ?? '';
    await page.locator('.maplibregl-canvas').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      const stood = box();
      await page.keyboard.press(key);
      await expect.poll(box, SOON).not.toBe(stood);
    }
    expect(page.url()).not.toContain('at=');
  });

  test('a vessel is found by its name, which stands in no address, and opens beside its track', async () => {
    await openMap();
    await page.getByLabel('Find a vessel').fill('brine');
    await page.locator('.map-hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.map-right').getByRole('heading', { name: 'Brine Lark' }).waitFor();
    expect(page.url()).toContain('sel=613004417-1');
    expect(page.url().toLowerCase()).not.toContain('brine');
    expect(await page.locator('.map-right').innerText()).toContain('taken for one that is listed: Brine Lark');
    expect(await page.locator('.map-time').innerText()).toContain('speed over ground');
  });

  test('every vessel in view is a row of a table', async () => {
    await openMap();
    await page.getByRole('button', { name: 'Vessels', exact: true }).click();
    const table = page.getByRole('table', { name: 'Vessels in view' });
    await table.waitFor();
    const count = Number(/([\d,]+) vessels/u.exec(await page.locator('.map-foot').innerText())?.[1]?.replace(',', ''));
    expect(Number(await table.getAttribute('aria-rowcount'))).toBe(count + 1);
    expect(await page.locator('.map-vessels [data-index]').count()).toBeLessThan(60);
    await page.keyboard.press('j');
    await page.locator('.map-right dl').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('an area is drawn on the map or typed, named, and watched', async () => {
    await openMap(`${CRETE}&tab=layers`);
    await page.getByRole('button', { name: 'Draw an area' }).click();
    for (const [x, y] of [
      [700, 300],
      [900, 320],
      [880, 560],
    ] as const) {
      await page.mouse.click(x, y);
    }
    const corners = page.getByLabel('Corners');
    await expect.poll(async () => (await corners.inputValue()).split('\n').length, SOON).toBe(3);
    await corners.fill(`${await corners.inputValue()}\n33 30 N, 22 30 E`);
    await page.getByRole('button', { name: 'Watch this area' }).click();
    await page.getByText('Name the area.').waitFor();
    await page.getByLabel('Name of the area').fill('South of Crete');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Watch this area' }).click();
    await page.locator('.map-area').getByText('South of Crete').waitFor();
    expect(sea.areas[0]?.rings[0]?.length).toBe(5);
    expect(sea.areas[0]?.rings[0]?.[3]).toEqual([22.5, 33.5]);
  });

  test('Escape leaves a drawing', async () => {
    await page.getByRole('button', { name: 'Draw an area' }).click();
    await page.mouse.click(700, 300);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Draw an area' }).waitFor();
  });

  test('a period is played, stopped, and stepped through report by report', async () => {
    await openMap(`${CRETE}&sel=meeting-1`);
    await page.locator('.map-right').getByText('46 m apart').waitFor();
    const time = page.locator('.map-time-do b');
    await page.getByLabel('How fast it is played').selectOption('3600');
    await page.locator('.map-left h2').click();
    await page.keyboard.press('Space');
    await expect.poll(() => time.innerText(), SOON).toMatch(/12 Oct 0[1-9]:|12 Oct [12]\d:|1[3-7] Oct/u);
    await page.keyboard.press('Space');
    await page.waitForURL(/at=2026-10-1/u);
    const stood = await time.innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => time.innerText(), SOON).not.toBe(stood);
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'To the newest' }).click();
    await expect.poll(() => page.url(), SOON).not.toContain('at=');
  });

  test('on a phone it is the list or the map', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, node.url, CRETE, '.map-event-title');
    expect(await page.locator('.map-event').count()).toBeGreaterThan(3);
    expect(await page.locator('.map-canvas').isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.map-narrow').getByRole('button', { name: 'Map' }).click();
    await page.locator('.map-canvas canvas').waitFor();
    expect(await page.locator('.map-left').isVisible()).toBe(false);
    // 1440 px at 400 % are 360 px.
    await page.setViewportSize({ width: 360, height: 225 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(faults).toEqual([]);
  });
});
