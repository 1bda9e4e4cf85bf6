import { Draw } from '../random.ts';
import { type Vessel, vesselAt } from '../world/vessel.ts';
import type { Place } from './geo.ts';
import { type LocalFlag, localIdentity, merchantIdentity, merchantKnots } from './identities.ts';
import type { Plan } from './plan.ts';
import type { Registered, SeaIdentity, SeaVessel, Transponder } from './sea-vessel.ts';
import { type LocalKind, localClasses, type ShipClass } from './ship-classes.ts';
import { HOUR, span } from './span.ts';
import type { Behaviour, SeaDecoy } from './behaviour.ts';
import { CLASS_B_REACH, ENTITIES_PER_CAST, STRAY_M } from './sea-proportions.ts';

/** What a cast brings: vessels that have to do with each other, what is true of them, and what only looks so. */
export interface Cast {
  readonly vessels: readonly SeaVessel[];
  readonly behaviours?: readonly Behaviour[];
  readonly decoys?: readonly SeaDecoy[];
}

/** A merchant ship to give a part to. */
export interface Merchant {
  readonly identity: SeaIdentity;
  readonly knots: number;
}

/** Indices of made-up ships lie beyond those of the world's entities. */
const BEYOND_THE_WORLD = 2_000_000_000;
const ROLES_MAX = 8;

interface StageOptions {
  /** The vessel of the world that the cast is about. */
  readonly lead?: Vessel;
  /** Owners of its ships are found among the entities before this one. */
  readonly ownersBefore?: number;
}

/**
 * Where a cast plays: its time, its randomness, and its names. It depends on seed, number and time alone, never on other casts,
 * so that a larger sea holds the smaller one.
 */
export class Stage {
  readonly seed: number;
  /** The number of the cast, or the index of the vessel of the world that it is about. */
  readonly number: number;
  /** Seconds since 1970, UTC: first and last moment of the sea. */
  readonly from: number;
  readonly until: number;
  readonly #lead: Vessel | undefined;
  readonly #ownersBefore: number;
  readonly #registered = new Map<SeaIdentity, Registered>();

  constructor(seed: number, number: number, from: number, until: number, { lead, ownersBefore }: StageOptions = {}) {
    this.seed = seed;
    this.number = number;
    this.from = from;
    this.until = until;
    this.#lead = lead;
    this.#ownersBefore = ownersBefore ?? (lead === undefined ? (number + 1) * ENTITIES_PER_CAST : number);
  }

  draw(stream: string): Draw {
    return new Draw(this.seed, this.#lead === undefined ? 'sea' : 'sea-world', this.number, stream);
  }

  /** Unlike that of any other role of any other cast. */
  #ordinal(role: number): number {
    return this.number * 2 * ROLES_MAX + (this.#lead === undefined ? 0 : ROLES_MAX) + role;
  }

  /** The ship of a role; role 0 of a cast about a vessel of the world is that vessel. */
  merchant(role: number, type?: string): Merchant {
    const draw = this.draw(`merchant ${role}`);
    const lead = role === 0 ? this.#lead : undefined;
    if (lead !== undefined)
      return this.#merchant(merchantIdentity(lead, undefined, draw), lead, merchantKnots(lead, draw), true);
    const ordinal = this.#ordinal(role);
    const made = vesselAt(this.seed, BEYOND_THE_WORLD + ordinal);
    const vessel = type === undefined ? made : { ...made, type };
    return this.#merchant(merchantIdentity(vessel, ordinal, draw), vessel, merchantKnots(vessel, draw), false);
  }

  #merchant(identity: SeaIdentity, vessel: Vessel, knots: number, ofWorld: boolean): Merchant {
    const numbers = { mmsi: mmsiText(identity.mmsi), imo: String(identity.imo) };
    this.#registered.set(identity, { vessel: { ...vessel, ...numbers }, ofWorld, ownersBefore: this.#ownersBefore });
    return { identity, knots };
  }

  local(role: number, kind: LocalKind, flag: LocalFlag): { readonly identity: SeaIdentity; readonly knots: number } {
    const draw = this.draw(`local ${role}`);
    const shipClass: ShipClass = localClasses[kind];
    return {
      identity: localIdentity(kind, flag, this.#ordinal(role), draw),
      knots: span(draw, shipClass.knots[0], shipClass.knots[1]),
    };
  }

  /** A moment so many hours after the beginning and before the end of the sea, at the least. */
  moment(draw: Draw, hoursAfter: number, hoursBefore: number): number {
    const from = this.from + hoursAfter * HOUR;
    return span(draw, from, Math.max(from, this.until - hoursBefore * HOUR));
  }

  vessel(role: number, identity: SeaIdentity, plan: Plan, more: Partial<SeaVessel> = {}): SeaVessel {
    const transponder: Transponder = more.transponder ?? 'A';
    const registered = this.#registered.get(identity);
    return {
      key: (Math.imul(this.#ordinal(role) + 1, 0x9e3779b1) ^ (this.seed % 4_294_967_296)) >>> 0,
      transponder,
      voices: [{ from: Number.NEGATIVE_INFINITY, identity }],
      plan,
      strayM: STRAY_M,
      reach: transponder === 'B' ? CLASS_B_REACH : 1,
      silent: [],
      claims: [],
      delayed: [],
      hasHeading: transponder === 'A',
      ...(registered === undefined ? {} : { registered }),
      ...more,
    };
  }
}

/** An MMSI as everything but AIS itself writes it. */
export function mmsiText(mmsi: number): string {
  return String(mmsi).padStart(9, '0');
}

export function behaviour(
  kind: Behaviour['kind'],
  identities: readonly { readonly mmsi: number }[],
  from: number,
  to: number,
  [lon, lat]: Place,
): Behaviour {
  return { kind, vessels: mmsisOf(identities), from, to, lon, lat };
}

export function decoy(
  kind: SeaDecoy['kind'],
  identities: readonly { readonly mmsi: number }[],
  from: number,
  to: number,
  [lon, lat]: Place,
): SeaDecoy {
  return { kind, vessels: mmsisOf(identities), from, to, lon, lat };
}

function mmsisOf(identities: readonly { readonly mmsi: number }[]): readonly string[] {
  return [...new Set(identities.map(({ mmsi }) => mmsiText(mmsi)))].toSorted();
}
