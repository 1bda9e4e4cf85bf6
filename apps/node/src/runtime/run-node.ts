import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { makeServer } from '../http/server.ts';
import { Clock } from './clock.ts';
import { crossrefThread } from './crossref.ts';
import { type DataFolder, forgetRunningNode, writeRunningNode } from './data-folder.ts';
import { loadExercise, makeAdministrator, makeLocalToken, shipGoodsRules } from './first-start.ts';
import { consumeIdSpaces } from './id-spaces.ts';
import { HazardWatch } from './hazards/hazard-watch.ts';
import { SpokenFeeds } from './hazards/spoken-feeds.ts';
import { ingestThread } from './ingest.ts';
import { ListsInForce } from './lists-in-force.ts';
import { makeLog } from './log.ts';
import { makeServices } from './make-services.ts';
import { makeMetrics } from './metrics.ts';
import { openNode } from './node.ts';
import { startScreeningWorkers } from './screening-workers.ts';
import { Receivers } from './sea/receivers.ts';
import { SeaWatch } from './sea/sea-watch.ts';
import { sectors } from './sectors.ts';

export type NodeRole = 'api' | 'ingest' | 'worker';
export const NODE_ROLES: readonly NodeRole[] = ['api', 'ingest', 'worker'];

export interface NodeOptions {
  readonly folder: DataFolder;
  readonly port: number;
  readonly roles: readonly NodeRole[];
  /** Load the exercise into an empty node. */
  readonly exercise: boolean;
}

export interface StartedNode {
  /** Where the console and the API answer; absent without the role `api`. */
  readonly url?: string;
  /** Shown once, at the very first start. */
  readonly administrator?: { readonly name: string; readonly password: string };
  readonly exerciseLoaded: boolean;
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';
/** Built by Vite; the console has its own workspace. */
const CONSOLE_FOLDER = fileURLToPath(new URL('../../../console/dist', import.meta.url));

/** Starts a node, or one role of it: the same code on a laptop and on a cluster. */
export async function runNode(options: NodeOptions): Promise<StartedNode> {
  // What the command line says of young memory is for this thread; it would override the limits that others have.
  setFlagsFromString('--max-semi-space-size=0');
  const log = makeLog();
  const node = await openNode({ folder: options.folder, sectors, log });
  const has = (role: NodeRole) => options.roles.includes(role);
  const metrics = makeMetrics();
  const administrator = await makeAdministrator(node);
  await shipGoodsRules(node);
  const exerciseLoaded = options.exercise && (await loadExercise(node));
  const lists = await ListsInForce.open(node);
  const workers = has('worker') ? [...startScreeningWorkers(node, lists, metrics), consumeIdSpaces(node)] : [];
  const crossref = has('worker') ? crossrefThread(node) : undefined;
  const ingest = has('ingest') ? ingestThread(node) : undefined;
  const clock = has('worker') || has('ingest') ? new Clock(node, lists) : undefined;
  const sea = has('ingest') ? new SeaWatch(node) : undefined;
  const receivers = has('ingest') ? await Receivers.open(node) : undefined;
  const hazards = has('ingest') ? new HazardWatch(node) : undefined;
  const spoken = has('ingest') ? new SpokenFeeds(node) : undefined;
  await ingest?.look();
  await sea?.look();
  await hazards?.look();
  const services = await makeServices(node, lists, metrics);
  const context = { gate: node.gate, sectors, metrics, lists: () => lists.current, services, now: node.now };
  const app = has('api') ? await makeServer(context, { log, consoleFolder: CONSOLE_FOLDER }) : undefined;
  const url = await app?.listen({ host: HOST, port: await freePort(options.port) });
  if (url !== undefined)
    await writeRunningNode(options.folder, { pid: process.pid, url, token: await makeLocalToken(node) });
  log.info({ roles: options.roles, lists: lists.current.versions.length, entries: lists.current.size }, 'node started');
  return {
    ...(url === undefined ? {} : { url }),
    ...(administrator ? { administrator } : {}),
    exerciseLoaded,
    async stop() {
      if (app) await forgetRunningNode(options.folder);
      await app?.close();
      await clock?.close();
      await receivers?.close();
      await ingest?.close();
      await sea?.close();
      await spoken?.close();
      await hazards?.close();
      await crossref?.close();
      await Promise.all(workers.map((worker) => worker.close()));
      lists.close();
      await node.store.close();
    },
  };
}

const PORTS_TRIED_MAX = 20;

/** The port asked for, or the next one that is free; 0 gives any. */
async function freePort(port: number): Promise<number> {
  if (port === 0) return 0;
  for (let tried = 0; tried < PORTS_TRIED_MAX; tried++) {
    if (await isFree(port + tried)) return port + tried;
  }
  return 0;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return await new Promise((done) => {
    server.once('error', () => done(false));
    server.listen(port, HOST, () => server.close(() => done(true)));
  });
}
