/** Whether an address is one of the reconciliation service, which alone takes a token in the address. */
export function isReconcile(url: string): boolean {
  return url.startsWith('/reconcile/');
}

const TOKEN_IN_PATH = /^(\/reconcile\/[^/?]+)\/token\/([\w-]+)([^?]*)\??(.*)$/;

/**
 * `/reconcile/D/token/T/suggest/type?prefix=p` as `/reconcile/D/suggest/type?api_key=T&prefix=p`; any other address as
 * it is. OpenRefine puts `?type=…` behind an address of the manifest, which would become a part of a key that stands
 * last there; in the path it is safe.
 */
export function tokenAsKey(url: string): string {
  const [, service, token, part = '', query = ''] = TOKEN_IN_PATH.exec(url) ?? [];
  if (service === undefined || token === undefined) return url;
  return `${service}${part}?api_key=${token}${query === '' ? '' : `&${query}`}`;
}

/** The address of the service at `origin`, with the token that was given in the address. */
export function serviceAddress(origin: string, dataset: string, token: string | undefined): string {
  const service = `${origin}/reconcile/${encodeURIComponent(dataset)}`;
  return token === undefined ? service : `${service}/token/${encodeURIComponent(token)}`;
}
