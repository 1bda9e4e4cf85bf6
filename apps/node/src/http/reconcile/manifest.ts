import { matchableSchemata } from '@quintet/core/model';
import { typeOf } from './shapes.ts';

const BATCH_SIZE = 50;

/** What the service is and where its parts are. `address` is that of the service, `key` what must be sent along. */
export function manifestOf(dataset: string, title: string, address: string, key: string) {
  const { origin } = new URL(address);
  const part = (path: string) => ({ service_url: address, service_path: `${path}${key}` });
  return {
    versions: ['0.2'],
    name: `${title} (Quintet)`,
    identifierSpace: `${origin}/entities/`,
    schemaSpace: 'https://followthemoney.tech/explorer/schemata/',
    view: { url: `${origin}/entities/{{id}}` },
    documentation: `${origin}/docs/`,
    batchSize: BATCH_SIZE,
    suggest: {
      entity: part('/suggest/entity'),
      type: part('/suggest/type'),
      property: part('/suggest/property'),
    },
    extend: {
      propose_properties: part('/extend/property'),
      property_settings: [
        { name: 'limit', label: 'Limit', type: 'number', default: 0, help_text: 'Values a row at most; 0 for all.' },
        {
          name: 'render',
          label: 'Values',
          type: 'select',
          default: 'caption',
          choices: [
            { value: 'caption', name: 'In words' },
            { value: 'raw', name: 'As they are stored' },
          ],
          help_text: 'A country as its name or as its code.',
        },
      ],
    },
    defaultTypes: matchableSchemata()
      .filter((schema) => ['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel'].includes(schema))
      .map(typeOf),
    dataset,
  };
}
