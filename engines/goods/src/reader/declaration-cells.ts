import type { Declaration } from '../declaration.ts';

/** The row of a declaration for a CSV file, in the order of `DECLARATION_FIELDS`; without the three optional columns. */
export function declarationCells(declaration: Declaration): readonly string[] {
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return [
    declaration.mrn,
    declaration.date,
    declaration.office ?? '',
    declaration.importer ?? '',
    declaration.importerEori ?? '',
    declaration.seller ?? '',
    declaration.sellerCountry ?? '',
    declaration.origin ?? '',
    declaration.departure ?? '',
    declaration.hsCode ?? declaration.hs6 ?? '',
    number(declaration.netKg),
    number(declaration.valueEur),
    declaration.container ?? '',
    declaration.transportDocument ?? '',
    declaration.vesselImo ?? '',
  ];
}
