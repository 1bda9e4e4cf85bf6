import type { FindingList } from '../finding-list.ts';
import { type ResolvedLimits, UNMAPPED_MAX_PATHS } from '../limits.ts';
import type { Amount } from '../payment.ts';
import { ownCopy } from '../text/own-copy.ts';
import { isoDay } from '../values/calendar-date.ts';
import { normalizeDecimal } from '../values/decimal.ts';
import { isIban } from '../values/identifiers.ts';
import type { Collected } from './collected.ts';
import type { OpenElements } from './open-elements.ts';
import { newPartyDraft, type PartyDraft, setPartyField } from './party-draft.ts';
import type { PartyField } from './party-fields.ts';
import type { PathNode } from './path-node.ts';

/** Puts the value of the innermost element where its path says. Hot path. */
export class ValueTaker {
  /** The attribute `Ccy` of the amount that is open. */
  currency = '';
  readonly #elements: OpenElements;
  readonly #findings: FindingList;
  readonly #limits: ResolvedLimits;
  readonly #validates: boolean;
  /** The clearing system that was named last, for the member number that follows it. */
  #clearing = '';

  constructor(elements: OpenElements, findings: FindingList, limits: ResolvedLimits, validates: boolean) {
    this.#elements = elements;
    this.#findings = findings;
    this.#limits = limits;
    this.#validates = validates;
  }

  take(node: PathNode, whole: string, level: Collected): void {
    this.#elements.countCharacters(whole.length);
    const value = ownCopy(this.#withinLimit(node, whole));
    switch (node.use) {
      case 'party':
        this.#takeParty(node, value, level);
        return;
      case 'account':
        this.#takeAccount(node, value, level);
        return;
      case 'value':
        this.#takeSingle(node, value, level);
        return;
      case 'remittance':
        level.remittance.push({ text: value, place: this.#elements.placeAt(this.#elements.depth) });
        return;
      case 'instruction':
        level.instructions.push({ text: value, place: this.#elements.placeAt(this.#elements.depth) });
        return;
      case 'service':
        level.services.push(value);
        return;
      default:
        this.takeUnmapped(node.path, level);
    }
  }

  takeUnmapped(path: string, level: Collected): void {
    if (level.unmapped.length >= UNMAPPED_MAX_PATHS || level.unmapped.includes(path)) return;
    // A new list, because payments that were handed out may share the one of their message.
    level.unmapped = [...level.unmapped, path];
  }

  #withinLimit(node: PathNode, value: string): string {
    const isName = node.field === 'name' || node.field === 'careOf';
    const max = isName ? this.#limits.nameMaxCharacters : this.#limits.valueMaxCharacters;
    if (value.length <= max) return value;
    this.#report('XML-012', `${value.length} characters, limit ${max}.`);
    return value.slice(0, max);
  }

  #takeParty(node: PathNode, value: string, level: Collected): void {
    if (node.field === 'clearingSystem') {
      this.#clearing = value;
      return;
    }
    const party = this.#partyOf(node, level);
    if (node.field === 'birthDate') this.#takeBirthDate(party, value);
    else setPartyField(party, node.field as PartyField, value, node.idType, this.#clearing);
    if (node.field === 'clearingMember') this.#clearing = '';
    // A name that comes in several elements must not outgrow the limit of one.
    if (node.field === 'name' && (party.name?.length ?? 0) > this.#limits.nameMaxCharacters) {
      party.name = this.#withinLimit(node, party.name ?? '');
    }
  }

  /** The party that the element's owner holds; its first value makes it. */
  #partyOf(node: PathNode, level: Collected): PartyDraft {
    const ownerDepth = this.#elements.depth - node.ownerUp;
    const frame = this.#elements.at(ownerDepth);
    if (frame.party !== undefined) return frame.party;
    const party = newPartyDraft(node.role, node.isAgent, this.#elements.placeAt(ownerDepth));
    frame.party = party;
    level.parties.push(party);
    // A system that was named without a member number belongs to no later party.
    if (node.field !== 'clearingMember') this.#clearing = '';
    return party;
  }

  #takeBirthDate(party: PartyDraft, value: string): void {
    const date = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) ? value : isoDay(value);
    if (date === undefined) this.#report('ISO-010', 'Birth date.');
    else party.birthDate = date;
  }

  #takeAccount(node: PathNode, value: string, level: Collected): void {
    const frame = this.#elements.at(this.#elements.depth - node.ownerUp);
    if (frame.account === undefined) {
      frame.account = { role: node.role, value: '', scheme: 'other' };
      level.accounts.push(frame.account);
    }
    const { account } = frame;
    if (node.field === 'value') {
      const compact = value.includes(' ') ? value.replaceAll(' ', '') : value;
      const iban = node.name === 'IBAN' || isIban(compact);
      account.value = iban ? compact : value;
      account.scheme = iban ? 'iban' : 'other';
    } else if (node.field === 'name') account.name = value;
    else if (node.field === 'proxy') account.proxy = value;
  }

  #takeSingle(node: PathNode, value: string, level: Collected): void {
    switch (node.slot) {
      case 'amount':
        level.amount = this.#amountOf(value) ?? level.amount;
        return;
      case 'instructedAmount':
        level.instructedAmount = this.#amountOf(value) ?? level.instructedAmount;
        return;
      case 'equivalentAmount':
        level.amount ??= this.#amountOf(value);
        level.hasEquivalentAmount = true;
        return;
      case 'settlementDate':
      case 'executionDate':
      case 'creationDate':
        level[node.slot] = this.#dayOf(value);
        return;
      case 'statedCount':
      case 'statedSum':
      case 'statedMessage':
        level[node.slot] = value;
        return;
      case undefined:
        return;
      default:
        level.ids[node.slot] = value;
    }
  }

  #amountOf(text: string): Amount | undefined {
    const value = normalizeDecimal(text);
    if (value !== undefined && this.currency !== '') return { value, currency: this.currency };
    this.#report('ISO-009', value === undefined ? '' : 'The currency is missing.');
    return undefined;
  }

  #dayOf(text: string): string | undefined {
    const day = isoDay(text);
    if (day === undefined) this.#report(this.#validates ? 'VAL-005' : 'ISO-010', '');
    return day;
  }

  #report(code: Parameters<FindingList['add']>[0], detail: string): void {
    this.#findings.add(code, detail, this.#elements.placeAt(this.#elements.depth));
  }
}
