/** A property as the FollowTheMoney model file writes it. */
export interface RawProperty {
  readonly label?: string;
  readonly type?: string;
  readonly range?: string;
  readonly reverse?: string;
  readonly stub?: boolean;
}

/** A schema as the FollowTheMoney model file writes it. */
export interface RawSchema {
  readonly label: string;
  readonly plural?: string;
  readonly matchable?: boolean;
  readonly extends?: readonly string[];
  readonly caption?: readonly string[];
  readonly edge?: { readonly source: string; readonly target: string };
  readonly properties?: Readonly<Record<string, RawProperty>>;
}

/**
 * What the 4.x line of FollowTheMoney added to 3.8.4, under its own names so that its data load unchanged.
 * Sectors bring further schemata of their own; this is only what every part of Quintet may meet.
 */
export const QUINTET_SCHEMATA: Readonly<Record<string, Partial<RawSchema>>> = {
  Thing: {
    properties: {
      programId: { label: 'Program ID', type: 'string' },
      previousName: { label: 'Previous name', type: 'name' },
    },
  },
  Interval: { properties: { proof: { label: 'Source document', type: 'entity', range: 'Document' } } },
  Sanction: {
    properties: {
      programId: { label: 'Program ID', type: 'identifier' },
      programUrl: { label: 'Program URL', type: 'url' },
      listingDate: { label: 'Listing date', type: 'date' },
      unscId: { label: 'UN SC identifier', type: 'identifier' },
    },
  },
  CryptoWallet: {
    properties: {
      managingExchange: { label: 'Managing exchange', type: 'string' },
      currency: { label: 'Currency', type: 'string' },
    },
  },
  UserAccount: { properties: { phone: { label: 'Phone', type: 'phone' } } },
  Company: { properties: { bikCode: { label: 'BIK', type: 'identifier' } } },
  Control: {
    label: 'Control',
    plural: 'Controls',
    extends: ['Interest'],
    edge: { source: 'controller', target: 'controlled' },
    caption: ['controlType'],
    properties: {
      controller: { label: 'Controller', type: 'entity', range: 'Thing' },
      controlled: { label: 'Controlled', type: 'entity', range: 'Thing' },
      controlType: { label: 'Type of control', type: 'string' },
      legalBasis: { label: 'Legal basis', type: 'string' },
    },
  },
  Risk: {
    label: 'Risk',
    plural: 'Risks',
    extends: ['Interval'],
    caption: ['reason'],
    properties: {
      entity: { label: 'Entity', type: 'entity', range: 'Thing' },
      topics: { label: 'Topics', type: 'topic' },
      status: { label: 'Status', type: 'string' },
      duration: { label: 'Duration', type: 'number' },
      reason: { label: 'Reason', type: 'text' },
      country: { label: 'Country', type: 'country' },
      listingDate: { label: 'Listing date', type: 'date' },
    },
  },
  LegalEntity: { properties: { eoriNumber: { label: 'EORI number', type: 'identifier' } } },
  CriticalSite: {
    label: 'Critical site',
    plural: 'Critical sites',
    matchable: true,
    extends: ['Thing'],
    caption: ['name'],
    properties: {
      siteKind: { label: 'Kind of site', type: 'string' },
      latitude: { label: 'Latitude', type: 'number' },
      longitude: { label: 'Longitude', type: 'number' },
      geometry: { label: 'Geometry (WKT)', type: 'text' },
      seveso: { label: 'Seveso tier (Directive 2012/18/EU)', type: 'string' },
      substances: { label: 'Dangerous substances', type: 'string' },
      serves: { label: 'Serves', type: 'string' },
      inhabitants: { label: 'People served', type: 'number' },
      operator: { label: 'Operator', type: 'entity', range: 'LegalEntity', reverse: 'operatedSites' },
    },
  },
  SiteDependency: {
    label: 'Dependency',
    plural: 'Dependencies',
    extends: ['Interval'],
    edge: { source: 'site', target: 'dependsOn' },
    caption: ['need'],
    properties: {
      site: { label: 'Site', type: 'entity', range: 'CriticalSite', reverse: 'needs' },
      dependsOn: { label: 'Depends on', type: 'entity', range: 'CriticalSite', reverse: 'neededBy' },
      need: { label: 'What it needs', type: 'string' },
      hours: { label: 'Hours it can do without', type: 'number' },
      group: { label: 'One of this group is enough', type: 'string' },
    },
  },
  Consignment: {
    label: 'Consignment',
    plural: 'Consignments',
    extends: ['Thing'],
    caption: ['name', 'mrn'],
    properties: {
      mrn: { label: 'Movement reference number', type: 'identifier' },
      declaredOn: { label: 'Declared on', type: 'date' },
      hsCode: { label: 'HS code', type: 'string' },
      netMassKg: { label: 'Net mass (kg)', type: 'number' },
      valueEur: { label: 'Value (EUR)', type: 'number' },
      originCountry: { label: 'Country of origin', type: 'country' },
      departureCountry: { label: 'Country of departure', type: 'country' },
      container: { label: 'Container', type: 'identifier' },
      transportDocument: { label: 'Transport document', type: 'identifier' },
      vesselImo: { label: 'Vessel (IMO number)', type: 'identifier' },
      importer: { label: 'Importer', type: 'entity', range: 'LegalEntity', reverse: 'imports' },
      seller: { label: 'Seller', type: 'entity', range: 'LegalEntity', reverse: 'sales' },
    },
  },
  Territory: { label: 'Territory', plural: 'Territories', extends: ['Thing'], caption: ['name'] },
};

/** The topics that 4.x added to the list of 3.8.4. */
export const ADDED_TOPICS: readonly string[] = [
  'mare.detained',
  'mare.shadow',
  'mare.sts',
  'role.pep.frmr',
  'role.pep.intl',
  'role.pep.natl',
  'gov.religion',
  'sanction.control',
  'export.control.linked',
  'invest.risk',
  'invest.ban',
];
