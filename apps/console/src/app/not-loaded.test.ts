import { expect, test } from 'vitest';
import { isNotLoaded, NotLoaded } from './not-loaded.ts';

test.each([
  [new NotLoaded(undefined), true],
  [new Error('Unable to preload CSS for http://127.0.0.1:4750/assets/graph-page.css'), true],
  [new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1:4750/assets/graph-page.js'), true],
  [new TypeError('error loading dynamically imported module: http://127.0.0.1:4750/assets/graph-page.js'), true],
  [new TypeError('Importing a module script failed.'), true],
  [new TypeError("Cannot read properties of undefined (reading 'name')"), false],
  ['preload CSS', false],
])('%s: a part that was not loaded: %s', (error, expected) => expect(isNotLoaded(error)).toBe(expected));
