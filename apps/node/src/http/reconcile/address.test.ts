import { expect, test } from 'vitest';
import { isReconcile, serviceAddress, tokenAsKey } from './address.ts';

test.each([
  ['/reconcile/eu_fsf/token/qnt_a-b', '/reconcile/eu_fsf?api_key=qnt_a-b'],
  ['/reconcile/own%3Aa/token/qnt_a/suggest/type?prefix=p', '/reconcile/own%3Aa/suggest/type?api_key=qnt_a&prefix=p'],
  [
    '/reconcile/eu_fsf/token/qnt_a/extend/property?type=A?b',
    '/reconcile/eu_fsf/extend/property?api_key=qnt_a&type=A?b',
  ],
  ['/reconcile/eu_fsf/token/qnt_a?', '/reconcile/eu_fsf?api_key=qnt_a'],
])('%s is %s', (address, read) => {
  expect(tokenAsKey(address)).toBe(read);
});

test.each([
  '/reconcile/eu_fsf',
  '/reconcile/eu_fsf?api_key=qnt_a',
  '/reconcile/eu_fsf/token/',
  '/reconcile/eu_fsf/token/%71',
  '/reconcile/eu_fsf?x=/token/qnt_a',
  '/reconcile/eu_fsf/suggest/token/qnt_a',
  '/api/lists/token/qnt_a',
])('%s stays as it is', (address) => {
  expect(tokenAsKey(address)).toBe(address);
});

test('the address of the service is read back as its data set and token', () => {
  const address = serviceAddress('https://node.example', 'own:a', 'qnt_a');
  expect(address).toBe('https://node.example/reconcile/own%3Aa/token/qnt_a');
  expect(tokenAsKey(address.replace('https://node.example', ''))).toBe('/reconcile/own%3Aa?api_key=qnt_a');
  expect(serviceAddress('http://127.0.0.1:4750', 'default', undefined)).toBe('http://127.0.0.1:4750/reconcile/default');
});

test.each([
  ['/reconcile/default', true],
  ['/reconcile/', true],
  ['/reconcile', false],
  ['/api/reconcile/default', false],
])('%s is one of the service: %s', (address, is) => {
  expect(isReconcile(address)).toBe(is);
});
