import { expect, test } from 'vitest';
import { isPanel, panelsFor } from './panels.ts';

test.each([
  ['nobody special', [], ['mine']],
  ['an analyst', ['settings.read', 'list.read', 'proof.read'], ['mine', 'thresholds', 'trusted', 'ids', 'proof']],
  [
    'an administrator',
    ['settings.read', 'settings.change', 'list.read', 'people.change', 'token.change', 'proof.read', 'backup'],
    ['mine', 'thresholds', 'trusted', 'ids', 'people', 'tokens', 'proof', 'backups'],
  ],
])('%s', (_, may, panels) => expect(panelsFor(may)).toEqual(panels));

test('a part of the address is a panel or it is not', () => {
  expect([isPanel('people'), isPanel('toString'), isPanel('')]).toEqual([true, false, false]);
});
