import type { Party, Payment } from '@quintet/payments';
import type { Identifier, Subject } from '@quintet/names';
import type { Exemption, FieldRule, PaymentPlan } from './payment-plan.ts';

/** One field of a payment that is compared with the lists, and where it stands. */
export interface ScreenedField {
  readonly role: string;
  readonly path: string;
  readonly line: number;
  readonly caption: string;
  readonly rule: FieldRule;
  /** What is compared when the field is a name; else the caption is searched as text. */
  readonly subject?: Subject;
  /** Countries that an address states: a place of another country is not meant. */
  readonly locations: readonly string[];
  readonly withoutDatasets: readonly string[];
}

/** The fields of a payment that the plan compares, each text once, in the order in which they stand. */
export function fieldsOf(payment: Payment, plan: PaymentPlan): ScreenedField[] {
  const exemptions = plan.exemptions.filter((exemption) => applies(exemption, payment, plan));
  const fields: ScreenedField[] = [];
  const seen = new Set<string>();
  const add = (
    field: Omit<ScreenedField, 'rule' | 'withoutDatasets' | 'locations'> & Partial<Pick<ScreenedField, 'locations'>>,
    rule: FieldRule | undefined,
  ): void => {
    const key = `${rule?.as} ${field.role} ${field.caption}`;
    if (!rule || field.caption === '' || seen.has(key)) return;
    seen.add(key);
    const withoutDatasets = exemptions
      .filter(({ roles }) => roles.includes(field.role))
      .flatMap((one) => one.withoutDatasets);
    fields.push({ locations: [], ...field, rule, withoutDatasets });
  };
  for (const party of payment.parties) {
    const rule = ruleOf(plan, party.isAgent ? 'agent' : 'party');
    const caption = party.name ?? party.bic ?? party.ids[0]?.value ?? '';
    add({ role: party.role, ...party.place, caption, subject: subjectOfParty(party, payment) }, rule);
    const careOf = party.address?.careOf ?? '';
    const asName: Subject = { kind: 'any', names: [{ value: careOf }] };
    add({ role: `${party.role}.careOf`, ...party.place, caption: careOf, subject: asName }, ruleOf(plan, 'party'));
    const address = { caption: addressText(party), locations: statedCountries(party) };
    add({ role: `${party.role}.address`, ...party.place, ...address }, ruleOf(plan, 'address'));
  }
  payment.remittance.forEach((one) =>
    add({ role: 'remittance', ...one.place, caption: one.text }, ruleOf(plan, 'remittance')),
  );
  payment.instructions.forEach((one) =>
    add({ role: 'instruction', ...one.place, caption: one.text }, ruleOf(plan, 'instruction')),
  );
  return fields;
}

function addressText({ address }: Party): string {
  const { lines = [], street, district, town, region } = address ?? {};
  return [...lines, street, district, town, region].filter(Boolean).join(', ');
}

function statedCountries({ country }: Party): string[] {
  return country ? [country.toLowerCase()] : [];
}

function ruleOf({ fields }: PaymentPlan, name: FieldRule['field']): FieldRule | undefined {
  return fields.find(({ field }) => field === name);
}

function applies(exemption: Exemption, payment: Payment, plan: PaymentPlan): boolean {
  if (payment.amount?.currency !== exemption.currency) return false;
  return payment.services.some((code) => plan.services[code] === exemption.service);
}

/**
 * What is compared of a party. The country of an address is no nationality: it may support a hit and never speaks
 * against one.
 */
export function subjectOfParty(party: Party, payment: Payment): Subject {
  const accounts = payment.accounts.filter(({ role }) => role === party.role);
  const identifiers: Identifier[] = [
    ...(party.bic ? [{ type: 'bic', value: party.bic }] : []),
    ...party.ids.map(({ type, value }) => ({ type, value })),
    ...accounts.map(({ scheme, value }) => ({ type: scheme === 'iban' ? 'iban' : 'account', value })),
  ];
  const locations = [...new Set([party.country, party.residence].flatMap((code) => code?.toLowerCase() ?? []))];
  return {
    kind: party.isAgent ? 'organization' : 'any',
    names: party.name ? [{ value: party.name }] : [],
    ...(party.birthDate ? { birthDates: [party.birthDate] } : {}),
    ...(locations.length > 0 ? { locations } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
}
