import type { Page } from 'playwright-core';
import { answerHazards, MadeUpHazards } from './made-up-hazards.ts';

/** Sends an event of the page's own stream, as the node would. */
interface Told {
  readonly tell: (kind: string) => Promise<void>;
  readonly world: MadeUpHazards;
}

/** Lets the page ask a made-up world instead of the node: what lies under `/api/hazards`, and the alerts about it. */
export async function routeHazards(page: Page): Promise<Told> {
  const world = new MadeUpHazards(Date.now());
  await page.addInitScript(() => {
    const Real = globalThis.EventSource;
    class Kept extends Real {
      constructor(url: string | URL, init?: EventSourceInit) {
        super(url, init);
        Object.assign(globalThis, { keptSource: this });
      }
    }
    globalThis.EventSource = Kept;
  });
  await page.route(/\/api\/(hazards|alerts\/A-900)/u, async (route) => {
    const request = route.request();
    const answer = answerHazards(world, request.method(), new URL(request.url()), request.postData() ?? '');
    if (answer === undefined) return await route.fulfill({ status: 204 });
    if (answer.text !== undefined) {
      return await route.fulfill({ status: 200, contentType: 'application/octet-stream', body: answer.text });
    }
    const body = JSON.stringify(answer.body ?? null);
    return await route.fulfill({ status: answer.status, contentType: 'application/json', body });
  });
  // The exercise of the node pins a warning of its own over every page: here only what is made up is told.
  await page.route('**/api/hazards/warnings', (route) => route.fulfill({ json: { warnings: [] } }));
  const tell = async (kind: string) =>
    await page.evaluate((event) => {
      const { keptSource } = globalThis as typeof globalThis & { keptSource?: EventSource };
      keptSource?.dispatchEvent(new MessageEvent(event, { data: '{}' }));
    }, kind);
  return { tell, world };
}
