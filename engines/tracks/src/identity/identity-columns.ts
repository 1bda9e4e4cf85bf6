import type { Column, Columns } from '../columns.ts';
import type { TrackIdentity } from './track-identity.ts';

type Text = 'name' | 'callsign' | 'destination';
type Quantity = 'imo' | 'shipType' | 'length' | 'width' | 'draught';

/** Texts by track; undefined where nothing was said. */
export type IdentityTexts = Readonly<Record<Text, (string | undefined)[]>>;

/** The identities of tracks: numbers in columns, texts in lists, so that none costs an object. */
export class IdentityColumns {
  readonly #isKnown: Column<'u8'>;
  readonly #quantities: Readonly<Record<Quantity, Column<'f64'>>>;
  #texts: IdentityTexts = { name: [], callsign: [], destination: [] };

  constructor(columns: Columns) {
    this.#isKnown = columns.column('u8');
    this.#quantities = {
      imo: columns.column('f64', Number.NaN),
      shipType: columns.column('f64', Number.NaN),
      length: columns.column('f64', Number.NaN),
      width: columns.column('f64', Number.NaN),
      draught: columns.column('f64', Number.NaN),
    };
  }

  /** Makes room for a track; nothing is known of it. */
  open(track: number): void {
    const { name, callsign, destination } = this.#texts;
    // Lists are filled from the front: one with holes would be kept as a table of hashes.
    for (let at = name.length; at <= track; at++) {
      name.push(undefined);
      callsign.push(undefined);
      destination.push(undefined);
    }
  }

  forget(track: number): void {
    this.#isKnown.values[track] = 0;
    const { name, callsign, destination } = this.#texts;
    name[track] = callsign[track] = destination[track] = undefined;
  }

  get(track: number): TrackIdentity | undefined {
    if (!(this.#isKnown.values[track]! > 0)) return undefined;
    const identity: { -readonly [K in keyof TrackIdentity]: TrackIdentity[K] } = {};
    const name = this.#texts.name[track];
    const callsign = this.#texts.callsign[track];
    const imo = this.#quantities.imo.values[track]!;
    const shipType = this.#quantities.shipType.values[track]!;
    const length = this.#quantities.length.values[track]!;
    const width = this.#quantities.width.values[track]!;
    const draught = this.#quantities.draught.values[track]!;
    const destination = this.#texts.destination[track];
    if (name !== undefined) identity.name = name;
    if (callsign !== undefined) identity.callsign = callsign;
    if (imo === imo) identity.imo = imo;
    if (shipType === shipType) identity.shipType = shipType;
    if (length === length) identity.length = length;
    if (width === width) identity.width = width;
    if (draught === draught) identity.draught = draught;
    if (destination !== undefined) identity.destination = destination;
    return identity;
  }

  set(track: number, identity: TrackIdentity): void {
    this.#isKnown.values[track] = 1;
    this.#texts.name[track] = identity.name;
    this.#texts.callsign[track] = identity.callsign;
    this.#texts.destination[track] = identity.destination;
    this.#quantities.imo.values[track] = identity.imo ?? Number.NaN;
    this.#quantities.shipType.values[track] = identity.shipType ?? Number.NaN;
    this.#quantities.length.values[track] = identity.length ?? Number.NaN;
    this.#quantities.width.values[track] = identity.width ?? Number.NaN;
    this.#quantities.draught.values[track] = identity.draught ?? Number.NaN;
  }

  /** What the columns do not hold. */
  snapshot(): IdentityTexts {
    const { name, callsign, destination } = this.#texts;
    return { name: [...name], callsign: [...callsign], destination: [...destination] };
  }

  restore({ name, callsign, destination }: IdentityTexts): void {
    this.#texts = { name: [...name], callsign: [...callsign], destination: [...destination] };
  }
}
