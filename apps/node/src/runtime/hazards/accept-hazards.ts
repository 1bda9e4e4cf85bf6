import { hash } from 'node:crypto';
import { readHazardMessage } from '@quintet/core/observe/hazards';
import { Refusal } from '@quintet/core/safeguards';
import type { HazardAccepted } from '../../api/index.ts';
import type { Node } from '../node.ts';
import type { HazardDoor } from './hazard-door.ts';
import type { ReadAlready } from './read-already.ts';

/**
 * Takes a document over the wire. It is read once before it is accepted, so that who sends it is told what is wrong with
 * it; nothing of a broken one is taken.
 * @throws Refusal HAZ-602 with the findings, HAZ-604 for a feed that the node fetches itself, HAZ-606 for a list
 */
export async function acceptHazards(
  node: Node,
  door: HazardDoor,
  readings: ReadAlready,
  body: Uint8Array,
  dataset: string,
): Promise<HazardAccepted> {
  const now = node.now();
  const file = await readHazardMessage(body, { nowMs: now.getTime(), dataset });
  const findings = [...file.findings];
  if (file.state === 'refused') throw new Refusal('HAZ-602', { findings });
  const id = hash('sha256', body, 'hex');
  const base64 = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64');
  readings.tell(dataset, body, id, file);
  await door.submit({ dataset, receivedAt: now.toISOString(), body: base64 });
  return { id, messages: file.reports.length, findings };
}
