import type { HazardRow } from '../hazard-row.ts';

/** Hazards of the CAP category Other. */
export const OTHER_ROWS = [
  {
    code: 'other-hazard',
    title: 'Other hazard',
    category: 'Other',
    rule: 'other',
    isGroup: true,
    incident: ['other'],
    glide: 'OT',
  },
  { code: 'test-alert', title: 'Test alert', category: 'Other', parent: 'other-hazard', rule: 'other', camf: 113 },
  {
    code: 'damage-claim',
    title: 'Claim for damage',
    category: 'Other',
    parent: 'other-hazard',
    rule: 'other',
    incident: ['claim'],
  },
] as const satisfies readonly HazardRow[];
