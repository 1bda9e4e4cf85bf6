import { countryName, prefixDateParts } from '../../../model/index.ts';
import { element } from '../../xml-writer.ts';
import type { ListedParty, ListedPartyName } from '../listed-party.ts';

export interface EuFsfHeader {
  /** ISO 8601 with zone. */
  readonly generatedAt: string;
  readonly fileId?: string;
}

/** Writes parties as the EU's list of financial sanctions, XML 1.1; the same input gives the same text. */
export function writeEuFsf(parties: readonly ListedParty[], header: EuFsfHeader): string {
  const root = {
    xmlns: 'http://eu.europa.ec/fpi/fsd/export',
    generationDate: header.generatedAt,
    globalFileId: header.fileId ?? '1',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('export', root, parties.map(sanctionEntity))}\n`;
}

function sanctionEntity(party: ListedParty): string {
  const isPerson = party.kind === 'person';
  const attributes = {
    designationDate: party.listedOn ?? '',
    designationDetails: '',
    unitedNationId: '',
    euReferenceNumber: party.reference ?? '',
    logicalId: party.id,
  };
  return element('sanctionEntity', attributes, [
    ...(party.remark === undefined ? [] : [element('remark', {}, party.remark)]),
    ...party.programs.map((programme) => regulation(programme, party.listedOn)),
    element('subjectType', { code: isPerson ? 'person' : 'enterprise', classificationCode: isPerson ? 'P' : 'E' }),
    ...party.names.map((name) => nameAlias(name, party)),
    ...(isPerson
      ? (party.countries ?? []).map((code) => element('citizenship', { region: '', ...country(code) }))
      : []),
    ...birthdates(party),
    ...identifications(party),
    ...addresses(party),
  ]);
}

function regulation(programme: string, date = ''): string {
  const attributes = {
    regulationType: 'regulation',
    organisationType: 'council',
    publicationDate: date,
    entryIntoForceDate: date,
    numberTitle: '',
    programme,
    logicalId: '',
  };
  return element('regulation', attributes);
}

function nameAlias(name: ListedPartyName, party: ListedParty): string {
  return element('nameAlias', {
    firstName: name.first ?? '',
    middleName: '',
    lastName: name.last ?? '',
    wholeName: name.whole,
    function: party.position ?? '',
    gender: party.gender === undefined ? '' : party.gender === 'male' ? 'M' : 'F',
    title: party.title ?? '',
    nameLanguage: name.language ?? '',
    strong: name.weak === true ? 'false' : 'true',
    regulationLanguage: 'en',
    logicalId: '',
  });
}

function country(code: string | undefined): { countryIso2Code: string; countryDescription: string } {
  return code === undefined
    ? { countryIso2Code: '00', countryDescription: 'UNKNOWN' }
    : { countryIso2Code: code.toUpperCase(), countryDescription: countryName(code).toUpperCase() };
}

function birthdates(party: ListedParty): string[] {
  const place = { city: party.birthPlace?.city ?? '', ...country(party.birthPlace?.country) };
  const dates = party.birthDates ?? (party.birthPlace === undefined ? [] : ['']);
  return dates.map((date) => {
    const [from = '', to] = date.split('/');
    const parts = prefixDateParts(from.replace(/~$/, ''));
    return element('birthdate', {
      circa: String(date.endsWith('~')),
      calendarType: 'GREGORIAN',
      birthdate: from.length === 10 && to === undefined ? from : '',
      dayOfMonth: to === undefined ? numberText(parts?.day) : '',
      monthOfYear: to === undefined ? numberText(parts?.month) : '',
      year: to === undefined ? numberText(parts?.year) : '',
      ...(to === undefined ? {} : { yearRangeFrom: from.slice(0, 4), yearRangeTo: to.slice(0, 4) }),
      region: '',
      place: '',
      ...place,
    });
  });
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function identifications(party: ListedParty): string[] {
  const flags = {
    diplomatic: 'false',
    knownExpired: 'false',
    knownFalse: 'false',
    reportedLost: 'false',
    revokedByIssuer: 'false',
  };
  const rows = (party.documents ?? []).map(({ type, number, country: code }) => ({
    type: type as string,
    number,
    country: code,
  }));
  const imo = party.imo === undefined ? [] : [{ type: 'imo', number: party.imo, country: undefined }];
  return [...rows, ...imo].map(({ type, number, country: code }) =>
    element('identification', { ...flags, number, latinNumber: '', identificationTypeCode: type, ...country(code) }),
  );
}

function addresses(party: ListedParty): string[] {
  const given = party.addresses ?? [];
  const seats =
    party.kind === 'person' || given.length > 0 ? [] : (party.countries ?? []).map((code) => ({ country: code }));
  return [...given, ...seats].map((address) =>
    element('address', {
      city: 'city' in address ? (address.city ?? '') : '',
      street: 'street' in address ? (address.street ?? '') : '',
      poBox: '',
      zipCode: '',
      region: '',
      place: '',
      asAtListingTime: 'false',
      ...country(address.country),
    }),
  );
}
