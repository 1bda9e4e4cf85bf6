import type { GoodsKind, GoodsRuleBody } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { bodyOf, draftOf, type RuleDraft } from './rule-draft.ts';

const KIND: GoodsKind = {
  kind: 'container_time',
  title: 'Container in impossible time',
  text: 'It says something.',
  parameters: [
    { name: 'daysFar', type: 'number', unit: 'days', min: 1, max: 120, default: 20, text: 'the least time' },
    { name: 'side', type: 'choice', choices: ['both', 'low'], default: 'both', text: 'which' },
    { name: 'near', type: 'countries', default: ['DE', 'FR'], text: 'departures that are near' },
  ],
};
const RULE: GoodsRuleBody & { readonly by: string } = {
  by: 'analyst',
  id: 'container-time',
  kind: 'container_time',
  title: 'Container in impossible time',
  parameters: { daysFar: 25, near: ['DE'] },
  weight: 0.6,
  owner: 'Risk office',
  validFrom: '2026-01-01',
  validUntil: '2026-06-30',
};
const TODAY = '2026-11-29';
const DRAFT = draftOf(RULE, KIND, TODAY);

test('a draft begins with the values of the version before, from today on', () => {
  expect(DRAFT).toEqual({
    title: 'Container in impossible time',
    owner: 'Risk office',
    weight: '0.6',
    validFrom: TODAY,
    validUntil: '',
    parameters: { daysFar: '25', side: 'both', near: 'DE' },
  });
});

test('who answers for what came with the node must be named anew', () => {
  expect(draftOf({ ...RULE, by: 'Quintet' }, KIND, TODAY).owner).toBe('');
});

test('what is typed is sent as the API takes it', () => {
  const typed: RuleDraft = {
    ...DRAFT,
    weight: '0,5',
    validUntil: '2027-01-01',
    parameters: { daysFar: '30', side: 'low', near: 'de, fr  at;de' },
  };
  expect(bodyOf(typed, RULE.id, KIND)).toEqual({
    body: {
      id: 'container-time',
      kind: 'container_time',
      title: 'Container in impossible time',
      owner: 'Risk office',
      weight: 0.5,
      validFrom: TODAY,
      validUntil: '2027-01-01',
      parameters: { daysFar: 30, side: 'low', near: ['DE', 'FR', 'AT'] },
    },
  });
});

test.each([
  [{ title: '  ' }, ['title']],
  [{ owner: '' }, ['owner']],
  [{ weight: '1.1' }, ['weight']],
  [{ weight: 'much' }, ['weight']],
  [{ validFrom: '' }, ['validFrom']],
  [{ validUntil: '2026-01-01' }, ['validUntil']],
  [{ parameters: { ...DRAFT.parameters, daysFar: '0' } }, ['parameters.daysFar']],
  [{ parameters: { ...DRAFT.parameters, daysFar: '121' } }, ['parameters.daysFar']],
  [{ parameters: { ...DRAFT.parameters, daysFar: '' } }, ['parameters.daysFar']],
  [{ parameters: { ...DRAFT.parameters, side: 'high' } }, ['parameters.side']],
  [{ parameters: { ...DRAFT.parameters, near: 'Germany' } }, ['parameters.near']],
  [{ title: '', parameters: {} }, ['title', 'parameters.daysFar', 'parameters.side']],
])('%j is wrong in %j', (part, wrong) => {
  expect(bodyOf({ ...DRAFT, ...part }, RULE.id, KIND)).toEqual({ wrong });
});
