import { createInterestGraph, type InterestGraph, readFtm, type ReadInterests } from '@quintet/ownership';
import type { Subjects } from '../../link/network/index.ts';
import { readEntityKey } from '../../model/index.ts';
import { type CollectedInterests, collectInterests, type InterestBounds } from '../../link/ownership/index.ts';
import type { Tx } from '../../store/index.ts';
import type { OwnershipDetector } from './ownership-detector.ts';
import { readAddresses } from './read-addresses.ts';
import { type ListedParty, readListed } from './read-listed.ts';
import { findRedFlags, type RedFlag } from './red-flags.ts';
import { type RegimeVerdict, verdictsOf } from './verdicts.ts';

export interface AboveOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly at: string;
  readonly detectors: readonly OwnershipDetector[];
  readonly bounds?: InterestBounds;
}

/** All that stands above an entity on a day, and what it makes of the entity. */
export interface Above {
  readonly collected: CollectedInterests;
  readonly read: ReadInterests;
  readonly graph: InterestGraph;
  readonly listed: ReadonlyMap<string, ListedParty>;
  readonly verdicts: RegimeVerdict[];
  readonly flags: RedFlag[];
}

/** @returns undefined where no feed describes the entity and no interest leads to it */
export async function readAbove(
  tx: Tx,
  key: string,
  subjects: Subjects,
  { at, detectors, bounds }: AboveOptions,
): Promise<Above | undefined> {
  const collected = await collectInterests(tx, key, subjects, { at, ...(bounds === undefined ? {} : { bounds }) });
  if (collected.entities.length === 0) return undefined;
  const { root } = collected;
  const read = readFtm(collected.entities);
  const graph = createInterestGraph({ ...described(rooted(read, root)), cut: collected.cut });
  const listed = await readListed(tx, collected.keys, subjects);
  const addresses = await readAddresses(tx, graph, root);
  const onLists = [...listed.values()].filter(({ datasets }) => datasets.length > 0);
  const since = new Map(onLists.map((party) => [party.key, party.since]));
  return {
    collected,
    read,
    graph,
    listed,
    verdicts: verdictsOf(graph, root, at, listed),
    flags: findRedFlags({ graph, id: root, at, listed: since, addresses }, detectors),
  };
}

/** An entity without any interest is a party all the same. */
function rooted(read: ReadInterests, root: string): ReadInterests {
  if (read.parties.some(({ id }) => id === root)) return read;
  const party = { id: root, caption: readEntityKey(root).id, schema: 'LegalEntity', kind: 'entity' as const };
  return { ...read, parties: [party, ...read.parties] };
}

/** Whom interests name and no feed describes is called by the id that the feed gives. */
function described(read: ReadInterests): ReadInterests {
  const known = new Set(read.parties.map(({ id }) => id));
  const named = new Set(read.interests.flatMap(({ owner, asset }) => [owner, asset]));
  const unknown = [...named].filter((id) => !known.has(id));
  const undescribed = unknown.map((id) => ({
    id,
    caption: readEntityKey(id).id,
    schema: 'LegalEntity',
    kind: 'unknown' as const,
    reason: 'No entity of this id is known.',
  }));
  return { ...read, parties: [...read.parties, ...undescribed] };
}
