import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPaymentText } from './read-payment-text.ts';

test('the example in the README says what comes out', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, message = ''] = /readPaymentText\(`([^`]+)`\)/.exec(readme) ?? [];
  const { payments, findings } = readPaymentText(message);
  const parties = payments[0]?.parties ?? [];
  expect(readme).toContain(
    `amount); // { value: '${payments[0]?.amount?.value}', currency: '${payments[0]?.amount?.currency}' }`,
  );
  expect(readme).toContain(
    `// [ ${parties.map((party) => `'${party.role}: ${party.name ?? party.bic}'`).join(', ')} ]`,
  );
  expect(readme).toContain(`// { path: '${parties.at(-1)?.place.path}', line: ${parties.at(-1)?.place.line} }`);
  expect(findings).toEqual([]);
});
