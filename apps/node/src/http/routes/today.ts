import { readWarnings } from '@quintet/core/assess/hazards';
import { readQueue, readScreened, readSince } from '@quintet/core/assess';
import { feedState, readFeeds, readLastDeltas, readVersionsInForce } from '@quintet/core/observe/intake';
import { previousVisit } from '@quintet/core/safeguards';
import { Today } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { pinnedWarning } from '../hazard-shapes.ts';
import { alertRow, feedShape, versionShape } from '../shapes.ts';

const NEXT_MAX = 7;
const DELTAS_MAX = 8;

export function todayRoutes(app: App, { gate, services, now }: HttpContext): void {
  app.get(
    '/api/today',
    { schema: { summary: 'What must be decided next, what is late, what changed', response: { 200: Today } } },
    async (request) => {
      const { who } = request;
      const exercise = await services.isExercise();
      return await gate({ who, action: 'alert.list', object: 'today' }, async (tx) => {
        const { rows, counts, closedToday } = await readQueue(
          tx,
          { view: 'open', sort: 'due', order: 'asc', offset: 0, limit: NEXT_MAX },
          who.name,
          now(),
        );
        const sight = { who, now: now() };
        const feeds = await readFeeds(tx);
        const late = feeds.filter((feed) => ['late', 'refused'].includes(feedState(feed, sight.now)));
        const inForce = await readVersionsInForce(tx);
        const visit = who.kind === 'person' ? await previousVisit(tx, who.sessionId) : undefined;
        const { lastDailyRun, ...screened } = await readScreened(tx, now());
        return {
          warnings: (await readWarnings(tx)).map(pinnedWarning),
          next: rows.map(alertRow),
          open: counts.open,
          held: counts.held,
          second: counts.second,
          closedToday,
          lateFeeds: late.map((feed) => feedShape(feed, inForce, sight)),
          deltas: (await readLastDeltas(tx, DELTAS_MAX)).map((version) => versionShape(version, sight)),
          screened: { ...screened, ...(lastDailyRun ? { lastDailyRun: lastDailyRun.toISOString() } : {}) },
          ...(visit ? { since: { at: visit.toISOString(), ...(await readSince(tx, visit)) } } : {}),
          exercise,
          now: now().toISOString(),
        };
      });
    },
  );
}
