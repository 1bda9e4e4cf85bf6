import type { ChildNode } from './child-node.ts';

interface Job {
  readonly state: string;
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
  readonly findings: readonly unknown[];
}

/** Each look costs the node and its database a few milliseconds, which count as those of the file. */
const LOOK_MS = 100;

/** Hands a file over and waits until it is taken in. @throws Error where nothing of it was taken */
export async function readFileAs(
  node: ChildNode,
  name: string,
  content: string | Uint8Array,
): Promise<Job & { readonly seconds: number }> {
  const start = performance.now();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const answer = await node.call('POST', `/api/uploads?file=${name}`, bytes);
  const { id } = answer.json() as { id: string };
  for (;;) {
    const job = (await node.call('GET', `/api/uploads/${id}`)).json() as Job;
    if (job.state === 'failed' || job.state === 'refused')
      throw new Error(`${name} was ${job.state}: ${JSON.stringify(job.findings.slice(0, 3))}`);
    if (job.state === 'done') return { ...job, seconds: (performance.now() - start) / 1000 };
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}
