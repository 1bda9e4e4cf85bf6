import { CBRNE_ROWS } from './cbrne.ts';
import { ENVIRONMENT_ROWS } from './environment.ts';
import { FIRE_ROWS } from './fire.ts';
import { GEO_ROWS } from './geo.ts';
import { HEALTH_ROWS } from './health.ts';
import { INFRASTRUCTURE_ROWS } from './infrastructure.ts';
import { MET_ROWS } from './met.ts';
import { OTHER_ROWS } from './other.ts';
import { RESCUE_ROWS } from './rescue.ts';
import { SAFETY_ROWS } from './safety.ts';
import { SECURITY_ROWS } from './security.ts';
import { TRANSPORT_ROWS } from './transport.ts';

/** Every kind of hazard: the kinds of CAMF table A4 (EU, Galileo EWSS), and those that other feeds tell apart. */
export const HAZARD_ROWS = [
  ...GEO_ROWS,
  ...MET_ROWS,
  ...FIRE_ROWS,
  ...ENVIRONMENT_ROWS,
  ...CBRNE_ROWS,
  ...HEALTH_ROWS,
  ...INFRASTRUCTURE_ROWS,
  ...RESCUE_ROWS,
  ...SAFETY_ROWS,
  ...SECURITY_ROWS,
  ...TRANSPORT_ROWS,
  ...OTHER_ROWS,
] as const;
