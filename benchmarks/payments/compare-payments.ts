import type { Party, Payment } from '@quintet/payments';

/** One value on both sides. */
export interface FieldComparison {
  readonly field: string;
  readonly outcome: 'same' | 'explained' | 'different';
  readonly mt?: string;
  readonly mx?: string;
  readonly why?: string;
}

/** Compares a payment read from MT with the same payment read from XML. */
export function comparePayments(mt: Payment, mx: Payment): FieldComparison[] {
  return [
    compareAmounts('amount', mt.amount?.value, mx.amount?.value),
    compare('currency', mt.amount?.currency, mx.amount?.currency),
    compare('date', mt.date, mx.date),
    compare('uetr', mt.ids.uetr, mx.ids.uetr),
    ...compareParties(mt, mx),
    ...compareAccounts(mt, mx),
  ];
}

function compare(field: string, mt: string | undefined, mx: string | undefined): FieldComparison {
  if (mt === mx) return { field, outcome: 'same' };
  return { field, outcome: 'different', ...shown(mt, mx) };
}

function compareAmounts(field: string, mt: string | undefined, mx: string | undefined): FieldComparison {
  if (Number(mt) === Number(mx)) return { field, outcome: 'same' };
  return { field, outcome: 'different', ...shown(mt, mx) };
}

function shown(mt: string | undefined, mx: string | undefined): { mt?: string; mx?: string } {
  return { ...(mt === undefined ? {} : { mt }), ...(mx === undefined ? {} : { mx }) };
}

function compareParties(mt: Payment, mx: Payment): FieldComparison[] {
  return mx.parties.filter(isNamed).flatMap((party) => {
    const other = mt.parties.find((candidate) => candidate.role === party.role);
    return [
      ...(party.name === undefined ? [] : [compareNames(party, other)]),
      ...(party.bic === undefined ? [] : [compareBics(party, other)]),
    ];
  });
}

function isNamed(party: Party): boolean {
  return party.name !== undefined || party.bic !== undefined;
}

function compareNames(mx: Party, mt: Party | undefined): FieldComparison {
  const field = `name ${mx.role}`;
  const left = plain(mt?.name);
  const right = plain(mx.name);
  if (left === right) return { field, outcome: 'same' };
  const values = shown(mt?.name, mx.name);
  if (left !== '' && mt?.truncated === true && right.startsWith(left)) return { field, outcome: 'same', ...values };
  if (mt === undefined && right === 'NOTPROVIDED') {
    return {
      field,
      outcome: 'explained',
      ...values,
      why: 'MT names no such agent; the XML must have one and says that it was not given',
    };
  }
  if (left !== '' && left.startsWith(`${right} `)) {
    return {
      field,
      outcome: 'explained',
      ...values,
      why: 'MT writes the name on two lines; the other side took the second for the address',
    };
  }
  return { field, outcome: 'different', ...values };
}

function compareBics(mx: Party, mt: Party | undefined): FieldComparison {
  const field = `bic ${mx.role}`;
  // The first eight characters are the institution; XXX is its head office.
  if (mt?.bic?.slice(0, 8) === mx.bic?.slice(0, 8)) return { field, outcome: 'same' };
  const values = shown(mt?.bic, mx.bic);
  const other = mt?.bic?.slice(3, 8) ?? '';
  if (other !== '' && mx.bic?.startsWith(other) === true) {
    return {
      field,
      outcome: 'explained',
      ...values,
      why: 'block 1 has no application and service; the other side counted them all the same',
    };
  }
  return { field, outcome: 'different', ...values };
}

function plain(name: string | undefined): string {
  return (name ?? '').replace(/\s+/g, ' ').trim();
}

function compareAccounts(mt: Payment, mx: Payment): FieldComparison[] {
  return mx.accounts.map((account) => {
    const other = mt.accounts.find((candidate) => candidate.role === account.role && candidate.value === account.value);
    const nearest = other ?? mt.accounts.find((candidate) => candidate.role === account.role);
    return compare(`account ${account.role}`, nearest?.value, account.value);
  });
}
