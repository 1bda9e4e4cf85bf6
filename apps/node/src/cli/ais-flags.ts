import { WrongUse } from './command.ts';

const POLICIES = ['required', 'optional', 'ignored'] as const;

/** What becomes of sentences without or with a wrong checksum. */
export function checksumPolicy(given = 'required'): (typeof POLICIES)[number] {
  const policy = POLICIES.find((name) => name === given);
  if (!policy) throw new WrongUse(`--checksum is ${POLICIES.join(', ')}, not "${given}"`);
  return policy;
}
