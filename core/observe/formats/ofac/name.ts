/** A person's name as OFAC lists it, and its parts. */
export interface OfacPersonName {
  /** In natural order: `Ismail Abdul Salah HANIYA`. */
  readonly whole: string;
  readonly lastName?: string;
  readonly firstName?: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|junior|senior)\.?$/iu;

/** Turns `LAST, First Middle` round; a name without a comma stays as it is. A suffix (`Jr.`) goes to the end. */
export function ofacPersonName(listed: string): OfacPersonName {
  const comma = listed.indexOf(',');
  const last = listed.slice(0, comma).trim();
  const rest = listed.slice(comma + 1).trim();
  if (comma === -1 || last === '' || rest === '') return { whole: listed.trim() };
  if (!rest.includes(','))
    return SUFFIX.test(rest)
      ? { whole: `${last} ${rest}` }
      : { whole: `${rest} ${last}`, lastName: last, firstName: rest };
  const parts = rest
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const firstName = parts.filter((part) => !SUFFIX.test(part)).join(' ');
  const whole = [firstName, last, ...parts.filter((part) => SUFFIX.test(part))].filter((part) => part !== '').join(' ');
  return { whole, lastName: last, ...(firstName === '' ? {} : { firstName }) };
}
