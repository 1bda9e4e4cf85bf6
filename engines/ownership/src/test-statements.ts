/** Made-up statements for tests. */
type Json = Record<string, unknown>;

const ID = '0000000000000000000000000000000';

function statement(recordType: string, recordId: string, recordDetails: Json, more: Json = {}): Json {
  return {
    statementId: `${ID}${recordId}`,
    statementDate: '2020-03-04',
    declarationSubject: 'c1',
    recordId,
    recordType,
    recordDetails: { isComponent: false, ...recordDetails },
    ...more,
  };
}

export const entity = (id: string, details: Json = {}, more: Json = {}): Json =>
  statement('entity', id, { entityType: { type: 'registeredEntity' }, name: `Company ${id}`, ...details }, more);

export const person = (id: string, details: Json = {}, more: Json = {}): Json =>
  statement('person', id, { personType: 'knownPerson', names: [{ fullName: `Person ${id}` }], ...details }, more);

export const relationship = (
  id: string,
  subject: unknown,
  interestedParty: unknown,
  interests: Json[],
  more: Json = {},
): Json => statement('relationship', id, { subject, interestedParty, interests }, more);
