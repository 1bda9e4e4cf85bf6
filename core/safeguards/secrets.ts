import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of scrypt as OWASP's password storage guidance has it (N = 2^15, r = 8, p = 3): about 32 MB and 0.1 s. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const;
const KEY_BYTES = 32;

/** `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

/** Takes as long for a wrong password as for a right one. */
export async function passwordFits(password: string, stored: string): Promise<boolean> {
  const [, salt = '', key = ''] = stored.split('$');
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((done, fail) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, SCRYPT, (error, key) => (error ? fail(error) : done(key)));
  });
}

/** 25 letters and digits that are not mistaken for each other, in groups: about 120 bits. */
export function oneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const picked = Array.from(randomBytes(50), (byte) => (byte < 248 ? letters[byte % letters.length] : '')).join('');
  return picked.slice(0, 25).replace(/(.{5})(?=.)/g, '$1-');
}

/** A secret for a cookie or a token: 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. A fast hash suffices: the secret is random. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A pseudonym that only this node can make again; `key` is the node's own. */
export function pseudonym(key: string, value: string): string {
  return createHmac('sha256', key).update(value).digest('base64url');
}
