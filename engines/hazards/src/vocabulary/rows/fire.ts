import type { HazardRow } from '../hazard-row.ts';

/** Hazards of the CAP category Fire. */
export const FIRE_ROWS = [
  { code: 'fire', title: 'Fire', category: 'Fire', rule: 'industrial', isGroup: true, glide: 'FR' },
  {
    code: 'wildfire',
    title: 'Wildfire',
    category: 'Fire',
    parent: 'fire',
    rule: 'wildfire',
    gdacs: ['WF'],
    glide: 'WF',
  },
  { code: 'conflagration', title: 'Conflagration', category: 'Fire', parent: 'fire', rule: 'industrial', camf: 24 },
  {
    code: 'fire-brigade-deployment',
    title: 'Fire brigade in action',
    category: 'Fire',
    parent: 'fire',
    rule: 'industrial',
    camf: 25,
  },
  { code: 'fire-gases', title: 'Gases of a fire', category: 'Fire', parent: 'fire', rule: 'industrial', camf: 26 },
  {
    code: 'forest-fire',
    title: 'Forest fire',
    category: 'Fire',
    parent: 'wildfire',
    rule: 'wildfire',
    camf: 27,
    meteoAlarm: [8],
  },
  { code: 'fumes', title: 'Harmful fumes', category: 'Fire', parent: 'fire', rule: 'industrial', camf: 28 },
  { code: 'odour-nuisance', title: 'Strong smell', category: 'Fire', parent: 'fire', rule: 'industrial', camf: 29 },
  { code: 'fire-risk', title: 'Risk of fire', category: 'Fire', parent: 'fire', rule: 'weather', camf: 30 },
  {
    code: 'structure-fire',
    title: 'Fire of a building or an industrial site',
    category: 'Fire',
    parent: 'fire',
    rule: 'industrial',
    camf: 31,
  },
] as const satisfies readonly HazardRow[];
