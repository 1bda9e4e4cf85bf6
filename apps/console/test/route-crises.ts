import type { PinnedWarning } from '@quintet/node/api';
import type { Page, Route } from 'playwright-core';
import { MADE_UP_HAZARDS, madeUpHazardPage, madeUpHealth, madeUpSitePage, madeUpSites } from './made-up-crises.ts';

export interface MadeUpCrises {
  /** What is pinned from the next question on. */
  pin: (warnings: readonly PinnedWarning[]) => void;
  /** Alerts that were assigned, and to whom; nobody is undefined. */
  readonly assigned: { readonly alert: string; readonly to: string | undefined }[];
}

const json = async (route: Route, value: unknown, status = 200): Promise<void> =>
  await route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(value) });

function withTaker(warning: PinnedWarning, to: string | undefined): PinnedWarning {
  const untaken = { ...warning };
  delete untaken.takenBy;
  return to === undefined ? untaken : { ...untaken, takenBy: to };
}

/** Lets the page ask made-up hazards, sites and feeds instead of the node, and pins what a test wants pinned. */
export async function routeCrises(page: Page, sites: number): Promise<MadeUpCrises> {
  const assigned: MadeUpCrises['assigned'] = [];
  let pinned: readonly PinnedWarning[] = [];
  await page.route('**/api/hazards**', async (route) => {
    const { searchParams } = new URL(route.request().url());
    const lane = searchParams.get('lane') ?? 'actual';
    const events = searchParams.has('since') ? [] : MADE_UP_HAZARDS.filter((event) => event.lane === lane);
    await json(route, {
      at: new Date().toISOString(),
      version: 1,
      total: events.length,
      events,
      gone: [],
      feedsTroubled: 1,
    });
  });
  await page.route('**/api/hazards/own-area', (route) => json(route, { countries: ['MT'], rings: [] }));
  await page.route('**/api/hazards/*-1', async (route) => {
    const id = new URL(route.request().url()).pathname.split('/').at(-1);
    const event = MADE_UP_HAZARDS.find((one) => one.id === id);
    await (event === undefined
      ? json(route, { code: 'X', message: 'None.' }, 404)
      : json(route, madeUpHazardPage(event)));
  });
  const picture = madeUpSites(sites);
  await page.route('**/api/sites', (route) => json(route, picture));
  await page.route('**/api/sites/page?**', (route) =>
    json(route, madeUpSitePage(new URL(route.request().url()).searchParams.get('key') ?? '')),
  );
  await page.route('**/api/feeds/health', (route) => json(route, madeUpHealth()));
  await page.route('**/api/hazards/warnings', (route) => json(route, { warnings: pinned }));
  await page.route('**/api/sites/threatened', (route) =>
    json(route, { keys: picture.threatened.map((at) => picture.key[at]) }),
  );
  await page.route('**/api/alerts/A-9001/assign', async (route) => {
    const { to } = route.request().postDataJSON() as { to?: string };
    assigned.push({ alert: 'A-9001', to });
    pinned = pinned.map((warning) => withTaker(warning, to));
    await json(route, {});
  });
  return { pin: (warnings) => (pinned = warnings), assigned };
}
