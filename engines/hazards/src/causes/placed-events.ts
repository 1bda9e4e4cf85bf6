import { areCapsApart, type Cap, capOf } from '../geometry/cap.ts';
import { Several } from '../several.ts';
import type { CausalEvent } from './causes-of.ts';

/** Left by what was taken out, before the others move up. */
const HOLES_MIN = 64;

/** Events in the order in which they came, found by place and by the names that they share. */
export class PlacedEvents {
  /** Undefined where one was taken out. */
  #events: (CausalEvent | undefined)[] = [];
  /** Four numbers an event, those of its cap: what is far is told without looking at the event itself. */
  #caps = new Float64Array(0);
  #slots = new Map<string, number>();
  readonly #byName = new Several<string>();

  get size(): number {
    return this.#slots.size;
  }

  /** One that is known comes last again. */
  set(event: CausalEvent): void {
    this.delete(event.id);
    if (this.#events.length > 2 * this.size + HOLES_MIN) this.#closeHoles();
    this.#append(event);
    for (const name of namesOf(event)) this.#byName.add(name, event.id);
  }

  delete(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    for (const name of namesOf(this.#events[slot]!)) this.#byName.delete(name, id);
    this.#slots.delete(id);
    this.#events[slot] = undefined;
  }

  deleteOldest(): void {
    const [oldest] = this.#slots.keys();
    if (oldest !== undefined) this.delete(oldest);
  }

  /** At least those that lie within `km` of an event or share a link or a region with it, in the order in which they came. */
  around(event: CausalEvent, km: number): CausalEvent[] {
    const slots = this.#within(capOf(event.shapes), km);
    for (const name of namesOf(event)) for (const id of this.#byName.get(name)) slots.push(this.#slots.get(id)!);
    return [...new Set(slots.sort((a, b) => a - b))].flatMap((slot) => this.#events[slot] ?? []);
  }

  #within(cap: Cap, km: number): number[] {
    const slots: number[] = [];
    for (let slot = 0; slot < this.#events.length; slot++)
      if (!areCapsApart(cap, this.#caps, 4 * slot, km)) slots.push(slot);
    return slots;
  }

  #append(event: CausalEvent): void {
    const slot = this.#events.length;
    this.#events.push(event);
    this.#slots.set(event.id, slot);
    if (this.#caps.length <= 4 * slot) this.#widen();
    this.#caps.set(capOf(event.shapes), 4 * slot);
  }

  #widen(): void {
    const caps = new Float64Array(Math.max(64, 2 * this.#caps.length));
    caps.set(this.#caps);
    this.#caps = caps;
  }

  #closeHoles(): void {
    const events = this.#events;
    this.#events = [];
    this.#slots = new Map();
    for (const event of events) if (event) this.#append(event);
  }
}

function namesOf({ links, codes }: CausalEvent): string[] {
  return [...links, ...codes.map(({ scheme, value }) => `${scheme}\u0000${value}`)];
}
