import type { CapVersion } from '../alert.ts';
import { XMLDSIG_NAMESPACE } from '../namespaces.ts';
import {
  type ContentModel,
  isContentModel,
  many,
  maybe,
  one,
  oneOf,
  type Particle,
  some,
  STRING,
  type ValueType,
} from './content-model.ts';

/**
 * `strict` is the schema that the standard publishes; `extended` also holds the rules that its text has and its schema
 * lacks (no spaces in identifiers, the form of references and circles, heights that are not negative), as the extended
 * schemas of google/cap-library do.
 */
export type CapSchema = 'strict' | 'extended';

const CATEGORIES = ['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire', 'Health', 'Env', 'Transport', 'Infra'];
const RESPONSE_TYPES_1_1 = ['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Monitor', 'Assess', 'None'];
const RESPONSE_TYPES_1_2 = [
  'Shelter',
  'Evacuate',
  'Prepare',
  'Execute',
  'Avoid',
  'Monitor',
  'Assess',
  'AllClear',
  'None',
];
const STATUSES = ['Actual', 'Exercise', 'System', 'Test'];
const CERTAINTIES = ['Likely', 'Possible', 'Unlikely', 'Unknown'];

/** What `alert` holds in CAP 1.0, 1.1 and 1.2 (the XSD of each, and the extended one). */
export function capModel(version: CapVersion, schema: CapSchema): ContentModel {
  return MODELS[version][schema];
}

/** The element names of any version of CAP: one that stands at a wrong place is out of order, any other is not CAP. */
export function isCapElement(name: string): boolean {
  return CAP_ELEMENTS.has(name);
}

function alertModel(version: CapVersion, schema: CapSchema): ContentModel {
  const isExtended = schema === 'extended';
  const is10 = version === '1.0';
  const sent: ValueType = version === '1.2' || isExtended ? { kind: 'capDateTime' } : { kind: 'dateTime' };
  const references: ValueType = !isExtended
    ? { kind: 'string' }
    : is10
      ? { kind: 'references10' }
      : { kind: 'references' };
  const scope = oneOf('Public', 'Restricted', 'Private');
  const hasSignature = version === '1.2' || (version === '1.1' && isExtended);
  return {
    sequence: [
      one('identifier', isExtended ? { kind: 'identifier' } : STRING),
      one('sender', isExtended ? { kind: 'sender' } : STRING),
      one('sent', sent),
      one('status', is10 ? oneOf(...STATUSES) : oneOf(...STATUSES, 'Draft')),
      one('msgType', oneOf('Alert', 'Update', 'Cancel', 'Ack', 'Error')),
      ...(is10 ? [maybe('password')] : []),
      maybe('source'),
      is10 ? maybe('scope', scope) : one('scope', scope),
      maybe('restriction'),
      maybe('addresses'),
      many('code'),
      maybe('note'),
      maybe('references', references),
      maybe('incidents'),
      many('info', infoModel(version, schema)),
    ],
    ...(hasSignature ? { tail: XMLDSIG_NAMESPACE } : {}),
  };
}

function infoModel(version: CapVersion, schema: CapSchema): ContentModel {
  const is10 = version === '1.0';
  const time: ValueType = version === '1.2' || schema === 'extended' ? { kind: 'capDateTime' } : { kind: 'dateTime' };
  // With the extended schema, what an address means is looked at, which takes more than its form.
  const uri: ValueType = schema === 'strict' ? { kind: 'anyUri' } : STRING;
  const responseTypes = version === '1.2' ? RESPONSE_TYPES_1_2 : RESPONSE_TYPES_1_1;
  return {
    sequence: [
      maybe('language', { kind: 'language' }),
      is10 ? many('category', oneOf(...CATEGORIES, 'Other')) : some('category', oneOf(...CATEGORIES, 'CBRNE', 'Other')),
      one('event'),
      ...(is10 ? [] : [many('responseType', oneOf(...responseTypes))]),
      one('urgency', oneOf('Immediate', 'Expected', 'Future', 'Past', 'Unknown')),
      one('severity', oneOf('Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown')),
      one('certainty', oneOf(is10 ? 'Very Likely' : 'Observed', ...CERTAINTIES)),
      maybe('audience'),
      pairs('eventCode', version, schema),
      maybe('effective', time),
      maybe('onset', time),
      maybe('expires', time),
      maybe('senderName'),
      maybe('headline'),
      maybe('description'),
      maybe('instruction'),
      maybe('web', uri),
      maybe('contact'),
      pairs('parameter', version, schema),
      many('resource', resourceModel(version, uri)),
      many('area', areaModel(version, schema)),
    ],
  };
}

function resourceModel(version: CapVersion, uri: ValueType): ContentModel {
  return {
    sequence: [
      one('resourceDesc'),
      version === '1.2' ? one('mimeType') : maybe('mimeType'),
      maybe('size', { kind: 'integer' }),
      maybe('uri', uri),
      ...(version === '1.0' ? [] : [maybe('derefUri')]),
      maybe('digest'),
    ],
  };
}

function areaModel(version: CapVersion, schema: CapSchema): ContentModel {
  const isExtended = schema === 'extended';
  const strictHeight: ValueType = version === '1.2' ? { kind: 'decimal' } : { kind: 'string' };
  const height: ValueType = isExtended ? { kind: 'nonNegativeDecimal' } : strictHeight;
  return {
    sequence: [
      one('areaDesc'),
      many('polygon', isExtended ? { kind: 'polygon' } : { kind: 'string' }),
      many('circle', isExtended ? { kind: 'circle' } : { kind: 'string' }),
      pairs('geocode', version, schema),
      maybe('altitude', height),
      maybe('ceiling', height),
    ],
  };
}

/** CAP 1.0 writes `name=value`; later versions have an element for each. */
function pairs(name: string, version: CapVersion, schema: CapSchema): Particle {
  if (version === '1.0') return many(name, schema === 'extended' ? { kind: 'pair10' } : { kind: 'string' });
  return many(name, { sequence: [one('valueName'), one('value')] });
}

const MODELS: Readonly<Record<CapVersion, Readonly<Record<CapSchema, ContentModel>>>> = {
  '1.0': { strict: alertModel('1.0', 'strict'), extended: alertModel('1.0', 'extended') },
  '1.1': { strict: alertModel('1.1', 'strict'), extended: alertModel('1.1', 'extended') },
  '1.2': { strict: alertModel('1.2', 'strict'), extended: alertModel('1.2', 'extended') },
};

const CAP_ELEMENTS: ReadonlySet<string> = new Set([
  'alert',
  ...namesIn(MODELS['1.0'].strict),
  ...namesIn(MODELS['1.2'].strict),
]);

function namesIn({ sequence }: ContentModel): string[] {
  return sequence.flatMap(({ name, content }) => [name, ...(isContentModel(content) ? namesIn(content) : [])]);
}
