/** The beginning of a JSON text shows that it is a rendering of CAP; it may be cut off anywhere. */
export function looksLikeCapJson(head: string): boolean {
  if (!/^\s*[[{]/u.test(head)) return false;
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => new RegExp(`"${name}"\\s*:`, 'u').test(head));
  if (/"type"\s*:\s*"Feature(?:Collection)?"/u.test(head)) {
    return has('messageType', 'msgType') && has('severity', 'urgency', 'areaDesc');
  }
  const isHead = has('msgType', 'scope') && has('sender', 'sent');
  const isInfo = has('info') && has('category', 'urgency', 'severity', 'certainty');
  return has('identifier') && (isHead || isInfo);
}
