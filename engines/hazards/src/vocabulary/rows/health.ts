import type { HazardRow } from '../hazard-row.ts';

/** Hazards of the CAP category Health. */
export const HEALTH_ROWS = [
  { code: 'health-hazard', title: 'Health hazard', category: 'Health', rule: 'epidemic', isGroup: true, camf: 50 },
  {
    code: 'epizootic',
    title: 'Animal epidemic',
    category: 'Health',
    parent: 'health-hazard',
    rule: 'epidemic',
    camf: 48,
  },
  {
    code: 'food-safety-alert',
    title: 'Unsafe food',
    category: 'Health',
    parent: 'health-hazard',
    rule: 'epidemic',
    camf: 49,
  },
  { code: 'epidemic', title: 'Epidemic', category: 'Health', parent: 'health-hazard', rule: 'epidemic', glide: 'EP' },
  { code: 'pandemic', title: 'Pandemic', category: 'Health', parent: 'epidemic', rule: 'epidemic', camf: 51 },
  {
    code: 'pest-infestation',
    title: 'Infestation with pests',
    category: 'Health',
    parent: 'health-hazard',
    rule: 'epidemic',
    camf: 52,
  },
  {
    code: 'infection-risk',
    title: 'Risk of infection',
    category: 'Health',
    parent: 'epidemic',
    rule: 'epidemic',
    camf: 53,
  },
] as const satisfies readonly HazardRow[];
