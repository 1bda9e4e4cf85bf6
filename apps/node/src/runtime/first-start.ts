import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultExercise, generateExercise, ownArea, populationGrid, seaPorts, watchedAreas } from '@quintet/exercise';
import { addArea } from '@quintet/core/assess';
import { shipRules } from '@quintet/core/assess/goods';
import { goodsDetectors } from '@quintet/core/sector';
import { writeOwnArea } from '@quintet/core/assess/hazards';
import type { HazardInput } from '@quintet/core/observe/hazards';
import { createOwnList, EXERCISE } from '@quintet/core/observe/intake';
import { addAccount, addToken, type Purpose } from '@quintet/core/safeguards';
import { readSetting, writeSetting } from '@quintet/core/store';
import { submitHazards } from './hazards/submit-hazards.ts';
import type { IngestAs } from './ingest-work.ts';
import { submitFiles } from './ingest.ts';
import type { Node } from './node.ts';
import { sectors } from './sectors.ts';

const ADMINISTRATOR = 'admin';
const PURPOSE: Purpose = { text: 'Exercise with made-up people', legalBasis: 'No personal data' };
const EXERCISE_KEY = 'exercise';

/** Makes the first administrator of a node that has nobody; gives the one-time password, once. */
export async function makeAdministrator(node: Node): Promise<{ name: string; password: string } | undefined> {
  return await node.store.db.transaction().execute(async (tx) => {
    const anybody = await tx.selectFrom('account').select('id').limit(1).executeTakeFirst();
    if (anybody) return undefined;
    return {
      name: ADMINISTRATOR,
      password: await addAccount(tx, { name: ADMINISTRATOR, displayName: 'Administrator', role: 'administrator' }),
    };
  });
}

/** The rules about declarations that sectors ship, where the node has none of that id. */
export async function shipGoodsRules(node: Node): Promise<void> {
  const rules = goodsDetectors(node.sectors).flatMap(({ parameters }) => parameters.rules);
  await node.store.db.transaction().execute((tx) => shipRules(tx, rules));
}

/** A token for the command line of whoever owns the data folder; each start makes a new one. */
export async function makeLocalToken(node: Node): Promise<string> {
  return await node.store.db.transaction().execute(async (tx) => {
    await tx.deleteFrom('token').where('use', '=', 'local').execute();
    const { secret } = await addToken(tx, {
      name: `command line ${randomBytes(3).toString('hex')}`,
      use: 'local',
      purpose: 'Work of the owner of the data folder on the command line',
      legalBasis: 'Administration of the node',
      by: 'node',
    });
    return secret;
  });
}

/** Loads the exercise into a node that is empty, so that the first screen shows something to decide. */
export async function loadExercise(node: Node): Promise<boolean> {
  const known = await readSetting(node.store.db, EXERCISE_KEY);
  if (known !== undefined) return false;
  const anything = await node.store.db.selectFrom('list_version').select('id').limit(1).executeTakeFirst();
  if (anything) return false;
  await generateExercise({ ...defaultExercise, outDir: node.folder.exercise });
  await drawTheSea(node);
  await drawTheLand(node);
  const { rounds, hazards } = await exerciseRounds(node.folder.exercise);
  for (const round of rounds) {
    await submitFiles(node, round.files, {
      as: round.as,
      by: EXERCISE,
      purpose: PURPOSE,
      ...(round.as === 'subjects' ? { map: { document: 'passportNumber' } } : {}),
      ...(round.dataset ? { dataset: round.dataset } : {}),
      acceptShrink: true,
    });
  }
  await loadPopulation(node);
  await setUpHazardFeeds(node, hazards);
  await submitHazards(
    node,
    hazards.flatMap(({ inputs }) => inputs).toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)),
  );
  await node.store.db.transaction().execute(async (tx) => {
    for (const list of sectors.flatMap(({ ownLists }) => ownLists)) await createOwnList(tx, list, EXERCISE);
  });
  await writeSetting(node.store.db, EXERCISE_KEY, { seed: defaultExercise.seed, size: defaultExercise.size }, 'node');
  return true;
}

/** The ports of the exercise's sea, and an area of which somebody wants to be told: before anything is heard there. */
async function drawTheSea(node: Node): Promise<void> {
  await node.store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('port')
      .values(seaPorts.map(({ id, name, lon, lat }) => ({ id, name, lon, lat, learned: false })))
      .execute();
    for (const { name, rings } of watchedAreas)
      await addArea(tx, { name, rings: rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])) }, EXERCISE);
  });
}

/** What the authority of the exercise answers for. */
async function drawTheLand(node: Node): Promise<void> {
  await node.store.db.transaction().execute((tx) => writeOwnArea(tx, ownArea, EXERCISE));
}

/** Who lives where, coarsely: made up, as all of it. */
async function loadPopulation(node: Node): Promise<void> {
  const path = join(node.folder.exercise, 'population.asc');
  await writeFile(path, populationGrid());
  await submitFiles(node, [{ name: 'population.asc', path }], { as: 'population', by: EXERCISE, purpose: PURPOSE });
}

/** The feeds of hazards, so that what they say is marked as it should be, and how they fared is seen. */
async function setUpHazardFeeds(node: Node, feeds: readonly HazardFeed[]): Promise<void> {
  for (const { id, description } of feeds)
    await node.store.db
      .insertInto('feed')
      .values({
        id,
        dataset: id,
        title: `${description.owner} (exercise)`,
        sector: description.sector,
        owner: description.owner,
        grade: description.grade,
        handling: description.handling,
        legal_basis: PURPOSE.legalBasis,
        reads: 'hazards',
        location: null,
        every_minutes: null,
        etag: null,
        last_modified: null,
        checksum: null,
        refusal: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function isExercise(node: Node): Promise<boolean> {
  return (await readSetting(node.store.db, EXERCISE_KEY)) !== undefined;
}

const OWN = 'own-';

interface Round {
  readonly as: IngestAs;
  readonly dataset?: string;
  readonly files: { name: string; path: string }[];
}

interface FeedDescription {
  readonly format: string;
  readonly sector: string;
  readonly owner: string;
  readonly grade: string;
  readonly handling: string;
}

/** A feed of hazards: its documents are read with the time at which each arrived. */
interface HazardFeed {
  readonly id: string;
  readonly description: FeedDescription;
  readonly inputs: readonly HazardInput[];
}

const HAZARD_FORMATS: ReadonlySet<string> = new Set(['cap', 'gdacs-rss', 'usgs-geojson', 'emsc', 'incident-csv']);

/** What arrived, in the order of time: the files of one feed and minute are one edition. */
async function exerciseRounds(folder: string): Promise<{ rounds: Round[]; hazards: HazardFeed[] }> {
  const rounds: (Round & { at: string })[] = [];
  const hazards: HazardFeed[] = [];
  for (const feed of (await readdir(join(folder, 'feeds'))).sort()) {
    const description = JSON.parse(await readFile(join(folder, 'feeds', feed, 'feed.json'), 'utf8')) as FeedDescription;
    const { format } = description;
    if (HAZARD_FORMATS.has(format)) {
      hazards.push({ id: feed, description, inputs: await hazardInputs(join(folder, 'feeds', feed), feed) });
      continue;
    }
    const arrivals = new Map<string, { name: string; path: string }[]>();
    for (const name of (await readdir(join(folder, 'feeds', feed))).sort()) {
      if (name === 'feed.json') continue;
      const at = name.slice(0, name.lastIndexOf('Z-'));
      arrivals.set(at, [
        ...(arrivals.get(at) ?? []),
        { name: `${feed}/${name}`, path: join(folder, 'feeds', feed, name) },
      ]);
    }
    for (const [at, files] of arrivals) rounds.push({ at, files, ...usedAs(feed, format) });
  }
  const heard = rounds.filter(({ as }) => as === 'positions');
  const others = rounds.filter(({ as }) => as !== 'positions').sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  // Receivers write each their own files: those of all are put in the order of time together.
  return {
    rounds: [
      ...others,
      ...(heard.length > 0 ? [{ as: 'positions' as const, files: heard.flatMap(({ files }) => files) }] : []),
    ],
    hazards,
  };
}

async function hazardInputs(folder: string, feed: string): Promise<HazardInput[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'feed.json').sort();
  return names.map((name) => ({
    dataset: feed,
    feed,
    name: `${feed}/${name}`,
    path: join(folder, name),
    // 2026-11-24T0830Z-1.cap arrived at 08:30.
    receivedAt: `${name.slice(0, 13)}:${name.slice(13, 15)}:00.000Z`,
  }));
}

function usedAs(feed: string, format: string): { as: IngestAs; dataset?: string } {
  if (format === 'people-csv') return { as: 'subjects', dataset: 'customers' };
  if (format === 'nmea') return { as: 'positions' };
  if (format === 'sites-csv') return { as: 'sites', dataset: feed };
  if (format === 'declarations-csv') return { as: 'declarations', dataset: feed };
  if (format === 'iso20022' || format === 'mt') return { as: 'payments' };
  if (format !== 'ftm-jsonl') return { as: 'list' };
  // A list of one's own is screened; a register is looked up.
  return feed.startsWith(OWN)
    ? { as: 'list', dataset: `own:${feed.slice(OWN.length)}` }
    : { as: 'entities', dataset: feed };
}
