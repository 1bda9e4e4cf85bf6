/**
 * Columns of a CSV file of declarations, in the order in which they are written. `item`, `version` and `total_eur` are
 * optional additions: with `item` a reference may stand on several rows, one an item.
 */
export const DECLARATION_FIELDS = {
  mrn: words(
    'mrn movementreferencenumber masterreferencenumber declarationid declarationnumber declarationno declaration referencenumber reference lrn id',
  ),
  date: words('date declarationdate acceptancedate dateofacceptance dateofdeclaration datum fecha data'),
  office: words('office officeid customsoffice customsofficeid officeofimport'),
  importer: words('importer importername importerid consignee consigneename consigneeid buyer'),
  importer_eori: words('importereori eori eorinumber eoriofimporter consigneeeori'),
  seller: words('seller sellername sellerid exporter exportername consignor consignorname supplier'),
  seller_country: words('sellercountry countryofseller exportercountry consignorcountry'),
  origin: words('origin countryoforigin origincountry ursprungsland paysdorigine'),
  departure: words(
    'departure countryofdeparture departurecountry dispatch countryofdispatch countryofexport versendungsland',
  ),
  hs6: words('hs6 hs6code hs hscode cn8 cncode taric tariccode commoditycode tariffcode goodscode warennummer'),
  net_kg: words('netkg netmass netmasskg netweight netweightkg weightkg eigenmasse'),
  value_eur: words('valueeur value itemprice itemvalue statisticalvalue customsvalue price invoicevalue'),
  container: words('container containernumber containerno containerid'),
  transport_document: words(
    'transportdocument transportdocumentnumber transportdocumentno billoflading bl awb airwaybill',
  ),
  vessel_imo: words('vesselimo imo imonumber shipimo vesselimonumber'),
  item: words('item itemnumber itemno goodsitem goodsitemnumber position'),
  version: words('version versionnumber revision'),
  total_eur: words('totaleur totalvalue totalvalueeur declaredtotal invoicetotal'),
} as const;

export type FieldName = keyof typeof DECLARATION_FIELDS;

function words(text: string): readonly string[] {
  return text.split(' ');
}

export function isFieldName(text: string): text is FieldName {
  return Object.hasOwn(DECLARATION_FIELDS, text);
}

export const FIELD_NAMES: readonly FieldName[] = Object.keys(DECLARATION_FIELDS).filter(isFieldName);

/** Columns that carry a verdict in test data or another system's answer; they are never read. */
const VERDICTS = new Set(
  'fraud criticalfraud isfraud isflaggedfraud illicit isillicit verdict label labels target truth expected valid must match ismatch hit outcome confirmed dismissed inspectionresult score'.split(
    ' ',
  ),
);

/** A heading in small letters and digits alone: `Country of Origin` → `countryoforigin`. */
export function foldHeading(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function isVerdictColumn(heading: string): boolean {
  return VERDICTS.has(foldHeading(heading));
}
