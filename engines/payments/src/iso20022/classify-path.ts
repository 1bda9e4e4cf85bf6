import { IGNORED_PATHS, NO_PARTIES } from './ignored-paths.ts';
import { AGENT_FIELDS, BRANCH_FIELDS, PARTY_FIELDS, type PartyFieldRule } from './party-fields.ts';
import { compilePathPattern } from './path-pattern.ts';
import { roleOf } from './roles.ts';
import { INSTRUCTION_PATHS, REMITTANCE_PATHS, SERVICE_PATHS } from './text-paths.ts';
import { VALUE_PATHS, type ValueSlot } from './value-paths.ts';

/** What is done with the value of an element; `container` is the number of segments up to the party or account. */
export type PathUse =
  | {
      readonly use: 'party';
      readonly container: number;
      readonly role: string;
      readonly isAgent: boolean;
      readonly rule: PartyFieldRule;
    }
  | { readonly use: 'account'; readonly container: number; readonly role: string; readonly field: AccountField }
  | { readonly use: 'value'; readonly slot: ValueSlot }
  | { readonly use: 'remittance' | 'instruction' | 'service' | 'ignored' | 'unmapped' };

type AccountField = 'value' | 'name' | 'proxy' | 'nothing';

const ACCOUNT_FIELDS: ReadonlyMap<string, AccountField> = new Map([
  ['Id/IBAN', 'value'],
  ['Id/BBAN', 'value'],
  ['Id/UPIC', 'value'],
  ['Id/Othr/Id', 'value'],
  ['Id/PrtryAcct/Id', 'value'],
  ['Nm', 'name'],
  ['Prxy/Id', 'proxy'],
  // Scheme, type and currency of an account say nothing about who holds it.
  ['Id/Othr/SchmeNm/Cd', 'nothing'],
  ['Id/Othr/SchmeNm/Prtry', 'nothing'],
  ['Id/Othr/Issr', 'nothing'],
  ['Tp/Cd', 'nothing'],
  ['Tp/Prtry', 'nothing'],
  ['Ccy', 'nothing'],
  ['Prxy/Tp/Cd', 'nothing'],
  ['Prxy/Tp/Prtry', 'nothing'],
]);

const isInstruction = anyOf(INSTRUCTION_PATHS);
const isRemittance = anyOf(REMITTANCE_PATHS);
const isService = anyOf(SERVICE_PATHS);
const isNoParty = anyOf(NO_PARTIES);
const isIgnored = anyOf(IGNORED_PATHS.map((ignored) => ignored.pattern));

/**
 * Says what an element's value is used for, from its path alone.
 *
 * @param segments local names from below the transaction (or batch, or message) down to the element.
 */
export function classifyPath(segments: readonly string[]): PathUse {
  const path = segments.join('/');
  const slot = VALUE_PATHS.get(path);
  if (slot !== undefined) return { use: 'value', slot };
  if (isService(path)) return { use: 'service' };
  if (segments.includes('SplmtryData')) return { use: 'unmapped' };
  if (isNoParty(path)) return { use: 'ignored' };
  const owned = accountUse(segments) ?? partyUse(segments);
  if (owned !== undefined) return owned;
  if (isInstruction(path)) return { use: 'instruction' };
  if (isRemittance(path)) return { use: 'remittance' };
  return { use: isIgnored(path) ? 'ignored' : 'unmapped' };
}

function accountUse(segments: readonly string[]): PathUse | undefined {
  for (let length = 1; length < segments.length; length++) {
    const last = segments[length - 1] ?? '';
    const tail = segments.slice(length).join('/');
    if (!last.endsWith('Acct') && tail !== 'Id/IBAN') continue;
    const field = ACCOUNT_FIELDS.get(tail);
    if (field === undefined) continue;
    const owner = [...segments.slice(0, length - 1), last.endsWith('Acct') ? last.slice(0, -'Acct'.length) : last];
    return { use: 'account', container: length, role: roleOf(owner), field };
  }
  return undefined;
}

/** The outermost element under which the rest of the path is a field of a party or agent holds it. */
function partyUse(segments: readonly string[]): PathUse | undefined {
  for (let length = 1; length < segments.length; length++) {
    const container = segments.slice(0, length);
    const last = container.at(-1) ?? '';
    const tail = segments.slice(length).join('/');
    const agent = AGENT_FIELDS.get(tail) ?? (last === 'BrnchId' ? BRANCH_FIELDS.get(tail) : undefined);
    const rule = agent ?? PARTY_FIELDS.get(tail) ?? (last === 'Authrty' && tail === 'Ctry' ? COUNTRY : undefined);
    if (rule === undefined) continue;
    return { use: 'party', container: length, role: roleOf(container), isAgent: agent !== undefined, rule };
  }
  return undefined;
}

const COUNTRY: PartyFieldRule = { field: 'country' };

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(compilePathPattern);
  return (path) => tests.some((test) => test(path));
}
