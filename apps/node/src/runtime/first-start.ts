import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultExercise, generateExercise, seaPorts, watchedAreas } from '@quintet/exercise';
import { addArea } from '@quintet/core/assess';
import { createOwnList, EXERCISE } from '@quintet/core/observe/intake';
import { addAccount, addToken, type Purpose } from '@quintet/core/safeguards';
import { readSetting, writeSetting } from '@quintet/core/store';
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
  for (const round of await exerciseRounds(node.folder.exercise)) {
    await submitFiles(node, round.files, {
      as: round.as,
      by: EXERCISE,
      purpose: PURPOSE,
      map: { document: 'passportNumber' },
      ...(round.dataset ? { dataset: round.dataset } : {}),
      acceptShrink: true,
    });
  }
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

export async function isExercise(node: Node): Promise<boolean> {
  return (await readSetting(node.store.db, EXERCISE_KEY)) !== undefined;
}

const OWN = 'own-';

interface Round {
  readonly as: IngestAs;
  readonly dataset?: string;
  readonly files: { name: string; path: string }[];
}

/** What arrived, in the order of time: the files of one feed and minute are one edition. */
async function exerciseRounds(folder: string): Promise<Round[]> {
  const rounds: (Round & { at: string })[] = [];
  for (const feed of (await readdir(join(folder, 'feeds'))).sort()) {
    const { format } = JSON.parse(await readFile(join(folder, 'feeds', feed, 'feed.json'), 'utf8')) as {
      format: string;
    };
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
  return [
    ...others,
    ...(heard.length > 0 ? [{ as: 'positions' as const, files: heard.flatMap(({ files }) => files) }] : []),
  ];
}

function usedAs(feed: string, format: string): { as: IngestAs; dataset?: string } {
  if (format === 'people-csv') return { as: 'subjects', dataset: 'customers' };
  if (format === 'nmea') return { as: 'positions' };
  if (format === 'iso20022' || format === 'mt') return { as: 'payments' };
  if (format !== 'ftm-jsonl') return { as: 'list' };
  // A list of one's own is screened; a register is looked up.
  return feed.startsWith(OWN)
    ? { as: 'list', dataset: `own:${feed.slice(OWN.length)}` }
    : { as: 'entities', dataset: feed };
}
