import type { HazardWord } from './hazard-api.ts';
import { codesOf, DAYS, type FilterName, type HazardParams, LEVELS_FROM, STATES } from './hazard-params.ts';

/** One thing that the filter field offers: what the address becomes, and the filter alone that it adds. */
export interface FilterChoice {
  readonly id: string;
  readonly name: FilterName;
  readonly params: HazardParams;
  readonly alone: HazardParams;
}

function without({ from: _from, to: _to, ...rest }: HazardParams): HazardParams {
  return rest;
}

/** Kinds of hazards that may be added: those that are on are left out; with more than a handful the address is full. */
const CODES_MAX = 12;

/** Every filter that is not yet on, given the words for hazards. Kinds add up; the others replace. */
export function filterChoices(params: HazardParams, words: readonly HazardWord[]): FilterChoice[] {
  const codes = codesOf(params);
  const states = STATES.flatMap((state): FilterChoice[] =>
    state === 'active' || state === params.state
      ? []
      : [{ id: `state:${state}`, name: 'state', params: { ...params, state }, alone: { state } }],
  );
  const own: FilterChoice[] =
    params.own === undefined ? [{ id: 'own', name: 'own', params: { ...params, own: '1' }, alone: { own: '1' } }] : [];
  const levels = LEVELS_FROM.filter((level) => level !== params.minLevel).map(
    (minLevel): FilterChoice => ({
      id: `minLevel:${minLevel}`,
      name: 'minLevel',
      params: { ...params, minLevel },
      alone: { minLevel },
    }),
  );
  const days = DAYS.filter((each) => each !== params.days).map(
    (each): FilterChoice => ({
      id: `days:${each}`,
      name: 'days',
      params: { ...without(params), days: each },
      alone: { days: each },
    }),
  );
  const kinds = codes.length >= CODES_MAX ? [] : words.filter(({ code }) => !codes.includes(code));
  return [
    ...states,
    ...own,
    ...levels,
    ...days,
    ...kinds.map(
      ({ code }): FilterChoice => ({
        id: `hazard:${code}`,
        name: 'hazard',
        params: { ...params, hazard: [...codes, code].join(',') },
        alone: { hazard: code },
      }),
    ),
  ];
}
