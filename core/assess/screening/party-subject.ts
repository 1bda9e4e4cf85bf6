import type { Payment } from '@quintet/payments';
import type { Entity } from '../../model/index.ts';
import { pseudonym } from '../../safeguards/index.ts';
import type { AlertSubject } from '../alerts/raise.ts';
import type { ScreenedField } from './payment-fields.ts';

/** A field of a payment as the subject of an alert. The same party with the same account is the same subject. */
export function partySubject(field: ScreenedField, payment: Payment, secret: string): AlertSubject {
  const subject = field.subject ?? { kind: 'any' as const, names: [{ value: field.caption }] };
  const party = payment.parties.find(({ role }) => role === field.role);
  const account = payment.accounts.find(({ role }) => role === field.role)?.value ?? '';
  const identity = [field.rule.as, field.caption.normalize('NFKC').toLowerCase(), account, party?.birthDate ?? ''];
  const key = `party:${pseudonym(secret, JSON.stringify(identity))}`;
  return { kind: 'party', key, caption: field.caption, subject, entity: entityOf(key, field, payment) };
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
