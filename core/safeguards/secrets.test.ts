import { expect, test } from 'vitest';
import { hashPassword, newSecret, oneTimePassword, passwordFits, pseudonym, secretHash } from './secrets.ts';

test('a password fits its own hash only, and two hashes of it differ', async () => {
  const [first, second] = [await hashPassword('Grüße an alle'), await hashPassword('Grüße an alle')];
  expect(first).not.toBe(second);
  expect(first).not.toContain('Gr');
  expect(await passwordFits('Grüße an alle', first)).toBe(true);
  // The same letters composed otherwise are the same password.
  expect(await passwordFits('Grüße an alle'.normalize('NFD'), first)).toBe(true);
  expect(await passwordFits('Grüsse an alle', first)).toBe(false);
});

test.each(['', 'none', 'scrypt$', 'scrypt$a$b'])('nothing fits %j', async (stored) => {
  expect(await passwordFits('', stored)).toBe(false);
});

test('one-time passwords are five groups of letters that are not mistaken for each other', () => {
  const made = Array.from({ length: 200 }, oneTimePassword);
  for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){4}[a-hjkmnp-z2-9]{5}$/);
  expect(new Set(made).size).toBe(200);
});

test('secrets are long, and kept as a hash', () => {
  expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32);
  expect(secretHash('a')).toMatch(/^[0-9a-f]{64}$/);
});

test('a pseudonym is the same for the same value and key only', () => {
  expect(pseudonym('k', 'DE00 1')).toBe(pseudonym('k', 'DE00 1'));
  expect(pseudonym('k', 'DE00 1')).not.toBe(pseudonym('l', 'DE00 1'));
  expect(pseudonym('k', 'DE00 1')).not.toBe(pseudonym('k', 'DE00 2'));
});
