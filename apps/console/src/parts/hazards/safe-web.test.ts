import { expect, it } from 'vitest';
import { safeWeb } from './safe-web.ts';

it.each([
  ['https://warnings.example/a?b=1', { href: 'https://warnings.example/a?b=1', host: 'warnings.example' }],
  ['HTTP://warnings.example', { href: 'http://warnings.example/', host: 'warnings.example' }],
  ['https://пример.example/', { href: 'https://xn--e1afmkfd.example/', host: 'xn--e1afmkfd.example' }],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://bank.example@warnings.example/', undefined],
  ['warnings.example', undefined],
  ['', undefined],
])('%s is %o', (text, link) => {
  expect(safeWeb(text)).toEqual(link);
});
