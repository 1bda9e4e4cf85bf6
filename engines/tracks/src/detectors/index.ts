import type { Detector, Scene } from '../detector.ts';
import { PortCallDetector } from '../stays/port-call-detector.ts';
import { StopDetector } from '../stays/stop-detector.ts';
import { ApproachDetector } from './approach/approach.ts';
import { AreaDetector } from './area/area.ts';
import { LoiteringDetector } from './loitering/loitering.ts';
import { MeetingDetector } from './meeting/meeting.ts';
import { SpeedDetector } from './speed/speed.ts';
import { createMeasureReception } from './reception/measure-reception.ts';
import { createDistress } from './distress/distress.ts';
import { createDark } from './dark/dark.ts';
import { createIdentity } from './identity/identity.ts';
import { createJumps } from './jumps/jumps.ts';
import { createSharedMmsi } from './shared-mmsi/shared-mmsi.ts';
import { createOnLand } from './false-position/on-land.ts';
import { createCircle } from './false-position/circle.ts';
import { createTooClean } from './false-position/too-clean.ts';

/** Every detector, in the order in which they are run. The id is that of what it finds, or of what it does. */
export const DETECTORS: readonly { readonly id: string; readonly create: (scene: Scene) => Detector }[] = [
  { id: 'distress', create: createDistress },
  { id: 'reception', create: createMeasureReception },
  { id: 'meeting', create: (scene) => new MeetingDetector(scene) },
  { id: 'stop', create: (scene) => new StopDetector(scene) },
  { id: 'port_call', create: (scene) => new PortCallDetector(scene) },
  { id: 'loitering', create: (scene) => new LoiteringDetector(scene) },
  { id: 'area', create: (scene) => new AreaDetector(scene) },
  { id: 'approach', create: (scene) => new ApproachDetector(scene) },
  { id: 'speed', create: (scene) => new SpeedDetector(scene) },
  { id: 'dark', create: createDark },
  { id: 'identity', create: createIdentity },
  { id: 'jumps', create: createJumps },
  { id: 'shared_mmsi', create: createSharedMmsi },
  { id: 'on_land', create: createOnLand },
  { id: 'circle', create: createCircle },
  { id: 'too_clean', create: createTooClean },
];
