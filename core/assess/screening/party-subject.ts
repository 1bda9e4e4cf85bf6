import { foldName } from '@quintet/names';
import type { Payment } from '@quintet/payments';
import type { Entity } from '../../model/index.ts';
import { pseudonym } from '../../safeguards/index.ts';
import type { AlertSubject } from '../alerts/raise.ts';
import type { ScreenedField } from './payment-fields.ts';
import type { ScreenHit } from './watched-entries.ts';

/**
 * A field of a payment as the subject of an alert. The same account is the same subject, however its holder is written;
 * without one the name and birth date stand for it. An address is that of its party. Free text is a subject by who sends
 * it, and what is compared of it are the words that hit: another invoice number does not make another alert. A place is
 * a matter of the whole text: that an invoice for one ship was cleared says nothing about the next.
 */
export function partySubject(field: ScreenedField, payment: Payment, hit: ScreenHit, secret: string): AlertSubject {
  const isText = field.rule.as === 'text';
  const isPlace = hit.hit.reasons.some(({ feature }) => feature === 'place');
  const identity = [isText ? 'text' : 'name', ...identityOf(payment, ownerOf(field, payment), field.caption)];
  if (isText && isPlace) identity.push(field.caption.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '));
  const key = `party:${pseudonym(secret, JSON.stringify(identity))}`;
  const subject =
    !isText && field.subject ? field.subject : { kind: 'any' as const, names: [{ value: hit.hit.queryName }] };
  // Of a text the words that hit are what a person must know; the whole of it stands in the entity.
  const caption = isText ? hit.hit.queryName || field.caption : field.caption;
  return { kind: 'party', key, caption, subject, entity: entityOf(key, field, payment) };
}

/** The role of the party that a field is about: who has the address, who sends the text. */
function ownerOf({ role, rule }: ScreenedField, { parties }: Payment): string {
  const owner = role.split('.')[0] ?? role;
  if (parties.some((party) => party.role === owner)) return owner;
  return rule.as === 'text' ? 'debtor' : role;
}

function identityOf(payment: Payment, role: string, caption: string): string[] {
  const account = payment.accounts.find((one) => one.role === role)?.value;
  if (account !== undefined) return ['account', account];
  const party = payment.parties.find((one) => one.role === role);
  if (party?.bic !== undefined) return ['bic', party.bic.slice(0, 8)];
  return ['name', foldName(party?.name ?? caption), party?.birthDate ?? ''];
}

function entityOf(id: string, field: ScreenedField, payment: Payment): Entity {
  const party = payment.parties.find(({ role }) => role === field.role);
  if (field.rule.as === 'text' || !party)
    return { id, schema: 'Note', caption: field.caption, properties: { name: [field.caption] } };
  const accounts = payment.accounts.filter(({ role }) => role === field.role).map(({ value }) => value);
  const properties = {
    name: party.name ? [party.name] : [],
    birthDate: party.birthDate ? [party.birthDate] : [],
    country: party.country ? [party.country.toLowerCase()] : [],
    swiftBic: party.bic ? [party.bic] : [],
    idNumber: party.ids.map(({ value }) => value),
    address: [
      [...(party.address?.lines ?? []), party.address?.street, party.address?.postCode, party.address?.town]
        .filter(Boolean)
        .join(', '),
    ].filter((text) => text !== ''),
    accountNumber: accounts,
  };
  const filled = Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
  return { id, schema: party.birthDate ? 'Person' : 'LegalEntity', caption: field.caption, properties: filled };
}
