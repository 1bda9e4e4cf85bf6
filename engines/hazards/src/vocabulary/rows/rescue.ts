import type { HazardRow } from '../hazard-row.ts';

/** Hazards of the CAP category Rescue. */
export const RESCUE_ROWS = [
  { code: 'rescue-operation', title: 'Rescue operation', category: 'Rescue', rule: 'industrial', isGroup: true },
  {
    code: 'dam-failure',
    title: 'Failure of a dam',
    category: 'Rescue',
    parent: 'rescue-operation',
    rule: 'industrial',
    camf: 83,
  },
  {
    code: 'dike-failure',
    title: 'Failure of a dike',
    category: 'Rescue',
    parent: 'rescue-operation',
    rule: 'industrial',
    camf: 84,
  },
  {
    code: 'ordnance-disposal',
    title: 'Disposal of explosive ordnance',
    category: 'Rescue',
    parent: 'rescue-operation',
    rule: 'hostile',
    camf: 85,
  },
  {
    code: 'industrial-accident',
    title: 'Industrial accident',
    category: 'Rescue',
    parent: 'rescue-operation',
    rule: 'industrial',
    camf: 86,
    incident: ['seveso'],
    glide: 'AC',
  },
  {
    code: 'mine-hazard',
    title: 'Accident in a mine',
    category: 'Rescue',
    parent: 'rescue-operation',
    rule: 'industrial',
    camf: 87,
  },
] as const satisfies readonly HazardRow[];
