import type { HazardRow } from '../hazard-row.ts';

/** Hazards of the CAP category Security. */
export const SECURITY_ROWS = [
  { code: 'security-threat', title: 'Security threat', category: 'Security', rule: 'hostile', isGroup: true },
  {
    code: 'chemical-attack',
    title: 'Chemical attack',
    category: 'Security',
    parent: 'security-threat',
    rule: 'hostile',
    camf: 98,
  },
  {
    code: 'guerrilla-attack',
    title: 'Guerrilla attack',
    category: 'Security',
    parent: 'security-threat',
    rule: 'hostile',
    camf: 99,
  },
  { code: 'hijack', title: 'Hijack', category: 'Security', parent: 'security-threat', rule: 'hostile', camf: 100 },
  {
    code: 'shooting',
    title: 'Shooting or danger from weapons',
    category: 'Security',
    parent: 'security-threat',
    rule: 'hostile',
    camf: 101,
  },
  {
    code: 'special-forces-attack',
    title: 'Attack of special forces',
    category: 'Security',
    parent: 'security-threat',
    rule: 'hostile',
    camf: 102,
  },
  {
    code: 'terrorism',
    title: 'Terrorism',
    category: 'Security',
    parent: 'security-threat',
    rule: 'hostile',
    camf: 103,
  },
  {
    code: 'theft',
    title: 'Theft',
    category: 'Security',
    parent: 'security-threat',
    rule: 'hostile',
    incident: ['theft'],
  },
] as const satisfies readonly HazardRow[];
