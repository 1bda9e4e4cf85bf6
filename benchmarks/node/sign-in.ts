import type { ChildNode } from './child-node.ts';

const NAME = 'bench';
export const PASSWORD = 'a long made-up sentence';

/** Adds a person to a node and signs in as them, with a purpose. @returns the headers to ask with */
export async function signInAsPerson(node: ChildNode): Promise<Readonly<Record<string, string>>> {
  const added = await node.call('POST', '/api/people', JSON.stringify({ name: NAME, role: 'analyst' }));
  const { oneTimePassword } = added.json() as { oneTimePassword: string };
  const headers: Record<string, string> = { 'content-type': 'application/json', 'x-quintet': '1' };
  const ask = async (path: string, body: object): Promise<Response> => {
    const answer = await fetch(`${node.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const signedIn = await ask('/api/session', { name: NAME, password: oneTimePassword });
  headers['cookie'] = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await ask('/api/me/password', { current: oneTimePassword, next: PASSWORD });
  await ask('/api/me/purpose', { text: 'Watching', legalBasis: 'Decision 1313/2013/EU' });
  return headers;
}
