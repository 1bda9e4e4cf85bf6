import { expect, test } from 'vitest';
import type { Entity } from '../../model/index.ts';
import type { DeclaredParty } from './consignment.ts';
import type { PartyHit, PartyScreen } from '../screening/party-screen.ts';
import { ScreenedParties } from './screened-parties.ts';

const party = (name: string): DeclaredParty => ({
  role: 'seller',
  name,
  entity: { id: name, schema: 'Company', properties: { name: [name] } },
});
const [amber, sorrel, quiet] = [party('Amber'), party('Sorrel'), party('Quiet')] as const;

/** A screen that knows Sorrel, and what it was asked; each question is answered when the test says so. */
function screenOf() {
  const asked: string[][] = [];
  const answers: PromiseWithResolvers<void>[] = [];
  const screen: PartyScreen = {
    namesNobody: false,
    async match(parties: readonly Entity[]) {
      asked.push(parties.map(({ id }) => id));
      const answer = Promise.withResolvers<void>();
      answers.push(answer);
      await answer.promise;
      return parties.map(({ id }): PartyHit[] => (id === 'Sorrel' ? [{ entry: 'SORREL (list/1)', score: 0.9 }] : []));
    },
  };
  return { screen, asked, answers };
}

test('each party is asked for once, though it comes again before the answer; the later answer waits for the earlier', async () => {
  const { screen, asked, answers } = screenOf();
  const parties = new ScreenedParties(screen);
  const first = parties.learn([amber, sorrel, amber]);
  const second = parties.learn([sorrel, quiet]);
  expect(asked).toEqual([['Amber', 'Sorrel'], ['Quiet']]);
  answers[1]!.resolve();
  answers[0]!.resolve();
  await second;
  expect(parties.of([sorrel, quiet])).toEqual([
    { role: 'seller', name: 'Sorrel', entry: 'SORREL (list/1)', score: 0.9 },
  ]);
  await first;
  await parties.learn([amber, sorrel, quiet]);
  expect(asked).toHaveLength(2);
});

test('who was not asked for does not go by unseen', () => {
  expect(() => new ScreenedParties(screenOf().screen).of([amber])).toThrow('compared');
});

test('what could not be asked is told to all who wait for it, and asked for again', async () => {
  const { screen, answers } = screenOf();
  const parties = new ScreenedParties(screen);
  const first = parties.learn([amber]);
  answers[0]!.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  const again = parties.learn([amber]);
  answers[1]!.resolve();
  await again;
  expect(parties.of([amber])).toEqual([]);
});

test('where nobody is listed nobody is asked for', async () => {
  const { screen, asked } = screenOf();
  const parties = new ScreenedParties({ ...screen, namesNobody: true });
  await parties.learn([amber]);
  expect([asked, parties.of([amber])]).toEqual([[], []]);
});
