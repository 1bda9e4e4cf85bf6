import type { DetectorDefinition } from '@quintet/core/sector';

/** Hidden owners: what in the structure above a company a person should look at. It proves nothing. */
export const detectors: readonly DetectorDefinition[] = [
  { id: 'circular-ownership', version: '1.0.0', title: 'Circular ownership', parameters: { flags: {} } },
  {
    id: 'opaque-end',
    version: '1.0.0',
    title: 'Chain that ends where nobody is known',
    parameters: { flags: { opaqueMinPercent: 25 } },
  },
  { id: 'nominee', version: '1.0.0', title: 'Nominee', parameters: { flags: {} } },
  {
    id: 'shelf-company-awakened',
    version: '1.0.0',
    title: 'Shelf company awakened',
    parameters: { flags: { shelfQuietYears: 3, shelfMinPercent: 50, shelfWindowDays: 31 } },
  },
  {
    id: 'mass-address',
    version: '1.0.0',
    title: 'Mass address',
    parameters: { flags: { addressMinEntities: 20 } },
  },
];
