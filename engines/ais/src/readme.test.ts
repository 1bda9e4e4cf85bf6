import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { encode } from './encode/encode.ts';
import { flagOfMmsi } from './identity/flag-of-mmsi.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the examples in the README say what comes out', () => {
  const sentences = [...readme.matchAll(/^ {2}'(!AIVDM[^']+)',$/gm)].map(([, sentence = '']) => sentence);
  const decoded = decode(sentences);
  if (!decoded.ok || decoded.message.type !== 5) expect.fail('no type 5');
  const { shipname, imo, destination, eta, draught, mmsi } = decoded.message;
  expect(readme).toContain(`// ${inspect([shipname, imo, destination, eta, draught])}`);
  expect(readme).toContain(`// ${flagOfMmsi(mmsi)}`);

  const [, cut = ''] = /decode\('(!AIVDM[^']+)'\)/.exec(readme) ?? [];
  const refused = decode(cut);
  if (refused.ok) expect.fail('not refused');
  expect(readme).toContain(`// ${refused.finding.code}`);

  const encoded = encode({ type: 14, mmsi: 351_809_000, text: 'TEST' });
  expect(readme).toContain(`// ${inspect(encoded.ok ? encoded.sentences : [])}`);
});
