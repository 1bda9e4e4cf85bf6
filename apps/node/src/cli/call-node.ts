import type { RunningNode } from '../runtime/data-folder.ts';

export interface NodeAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: object;
}

/** Asks the running node with the token of the data folder's owner. */
export async function callNode(
  node: RunningNode,
  method: string,
  path: string,
  body?: object | ReadableStream,
): Promise<NodeAnswer> {
  const isStream = body instanceof ReadableStream;
  const answer = await fetch(`${node.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${node.token}`,
      ...(body === undefined ? {} : { 'content-type': isStream ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isStream ? body : JSON.stringify(body) }),
    ...(isStream ? { duplex: 'half' } : {}),
  });
  const text = await answer.text();
  return { ok: answer.ok, status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as object };
}
