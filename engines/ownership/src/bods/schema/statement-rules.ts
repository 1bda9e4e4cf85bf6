import { dateOrTime, source, uri } from './component-rules.ts';
import { entityRecord } from './entity-rules.ts';
import { personRecord } from './person-rules.ts';
import { relationshipRecord } from './relationship-rules.ts';
import { code, list, type ObjectRule, object, text } from './rule.ts';

const annotation = object(
  {
    statementPointerTarget: text(),
    creationDate: dateOrTime,
    createdBy: object({ name: text(), uri }),
    motivation: code('commenting', 'correcting', 'identifying', 'linking', 'transformation'),
    description: text(),
    transformedContent: text(),
    url: uri,
  },
  ['statementPointerTarget', 'motivation'],
  {
    dependent: [
      { field: 'motivation', values: ['linking'], requires: ['url'] },
      { field: 'motivation', values: ['transformation'], isNot: true, empties: 'transformedContent' },
    ],
  },
);

const publicationDetails = object(
  {
    publicationDate: dateOrTime,
    bodsVersion: text({ pattern: /^(?:\d+\.)\d+$/ }),
    license: uri,
    publisher: object({ name: text(), url: uri }, [], { anyOf: ['name', 'url'] }),
  },
  ['publicationDate', 'bodsVersion', 'publisher'],
);

/** A statement without its record. BODS 0.4. */
export const statementRule = object(
  {
    statementId: text({ minLength: 32, maxLength: 64 }),
    statementDate: dateOrTime,
    annotations: list(annotation),
    publicationDetails,
    source,
    declaration: text(),
    declarationSubject: text(),
    recordId: text(),
    recordType: code('entity', 'person', 'relationship'),
    recordStatus: code('new', 'updated', 'closed'),
    recordDetails: object({}),
  },
  ['statementId', 'declarationSubject', 'recordId', 'recordType', 'recordDetails', 'statementDate'],
);

/** What the record of a statement must be, by its type. */
export const RECORD_RULES: ReadonlyMap<unknown, ObjectRule> = new Map([
  ['entity', entityRecord],
  ['person', personRecord],
  ['relationship', relationshipRecord],
]);
