import type { Receiver } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { EMPTY_RECEIVER, receiverOf } from './receiver-draft.ts';

const gavdos: Receiver = { id: 'r-1', name: 'Gavdos', kind: 'udp', port: 10_110, state: 'hearing' };

it.each([
  ['nothing typed', {}, { name: '', host: '', port: '' }],
  ['a port out of range', { name: 'Kasos', host: 'ais.example', port: '70000' }, { port: '' }],
  ['a port that is no number', { name: 'Kasos', host: 'ais.example', port: '10e1' }, { port: '' }],
  ['a port that another has', { name: 'Kasos', kind: 'udp' as const, port: '10110' }, { taken: 'Gavdos' }],
])('%s', (_name, typed, faults) => {
  expect(receiverOf({ ...EMPTY_RECEIVER, ...typed }, [gavdos])).toEqual({ faults });
});

it.each([
  [
    { name: ' Kasos ', host: ' ais.example ', port: ' 5631 ' },
    { name: 'Kasos', kind: 'connect', host: 'ais.example', port: 5631 },
  ],
  // What was typed as the host of another kind of receiver is not sent.
  [
    { name: 'Kasos', kind: 'listen' as const, host: 'ais.example', port: '10110' },
    { name: 'Kasos', kind: 'listen', port: 10_110 },
  ],
])('%o is read', (typed, receiver) => {
  expect(receiverOf({ ...EMPTY_RECEIVER, ...typed }, [gavdos])).toEqual({ receiver });
});
