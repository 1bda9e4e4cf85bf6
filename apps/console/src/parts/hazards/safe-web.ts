/** An address that a source gives, as it may be opened. */
interface WebLink {
  readonly href: string;
  /** Where it leads, as it is read aloud: never what a user part pretends. */
  readonly host: string;
}

const WEB = new Set(['http:', 'https:']);

/**
 * Only addresses of web pages are opened, and only without a name or password in them.
 * @example safeWeb('javascript:alert(1)') // undefined
 */
export function safeWeb(text: string): WebLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, host, href } = new URL(text);
  return WEB.has(protocol) && username === '' && password === '' && host !== '' ? { href, host } : undefined;
}
