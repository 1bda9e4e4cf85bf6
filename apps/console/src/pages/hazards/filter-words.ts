import { say } from '../../messages/say.tsx';
import { utcDate } from '../../parts/sea/utc.ts';
import type { HazardWord } from './hazard-api.ts';
import { codesOf, type FilterName, type HazardParams } from './hazard-params.ts';

function periodText({ from, to }: HazardParams): string {
  if (from === undefined) return say('hazards.filter.until', { to: utcDate(to ?? '') });
  if (to === undefined) return say('hazards.filter.since', { from: utcDate(from) });
  return from === to ? utcDate(from) : say('hazards.fromTo', { from: utcDate(from), to: utcDate(to) });
}

function valueText(params: HazardParams, name: FilterName, words: readonly HazardWord[]): string {
  if (name === 'state') return say(`hazards.state.${params.state ?? 'active'}`);
  if (name === 'minLevel')
    return say('hazards.filter.from', { level: say(`hazards.level.${params.minLevel ?? 'minor'}`) });
  if (name === 'own') return say('hazards.filter.ownOnly');
  if (name === 'days') return say('hazards.filter.lastDays', { days: params.days ?? 1 });
  if (name === 'period') return periodText(params);
  const titles = new Map(words.map(({ code, title }) => [code, title]));
  return codesOf(params)
    .map((code) => titles.get(code) ?? code)
    .join(', ');
}

/** A filter as words: "hazard", "Earthquake, Tsunami". */
export function filterWords(
  params: HazardParams,
  name: FilterName,
  words: readonly HazardWord[],
): { readonly name: string; readonly value: string } {
  return { name: say(`hazards.filter.${name}`), value: valueText(params, name, words) };
}
