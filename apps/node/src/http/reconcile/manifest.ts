import { matchableSchemata } from '@quintet/core/model';
import { typeOf } from './shapes.ts';

const BATCH_SIZE = 50;

/** What the service is and where its parts are: `address` is that of the service, at `origin`. */
export function manifestOf(dataset: string, title: string, origin: string, address: string) {
  const part = (path: string) => ({ service_url: address, service_path: path });
  return {
    versions: ['0.2'],
    name: `${title} (Quintet)`,
    identifierSpace: `${origin}/entities/`,
    schemaSpace: 'https://followthemoney.tech/explorer/schemata/',
    view: { url: `${origin}/entities/{{id}}` },
    documentation: `${origin}/docs/`,
    // The W3C API asks for a security scheme of OpenAPI.
    authentication: { type: 'apiKey', name: 'api_key', in: 'query' },
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
