/** Sites by the hour of their loss, the earliest first; at one hour by number, so that answers never depend on chance. */
export class TimeHeap {
  readonly #hours: number[] = [];
  readonly #sites: number[] = [];

  get size(): number {
    return this.#sites.length;
  }

  push(site: number, hours: number): void {
    let at = this.#sites.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(hours, site, this.#hours[parent]!, this.#sites[parent]!)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, site, hours);
  }

  /** Takes out the earliest; undefined when empty. */
  pop(): { readonly site: number; readonly hours: number } | undefined {
    const site = this.#sites[0];
    const hours = this.#hours[0];
    const lastSite = this.#sites.pop();
    const lastHours = this.#hours.pop();
    if (site === undefined || hours === undefined || lastSite === undefined || lastHours === undefined)
      return undefined;
    if (this.size > 0) this.#sink(lastSite, lastHours);
    return { site, hours };
  }

  #sink(site: number, hours: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.#isBefore(child + 1, child)) child++;
      if (!isBefore(this.#hours[child]!, this.#sites[child]!, hours, site)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, site, hours);
  }

  #isBefore(a: number, b: number): boolean {
    return isBefore(this.#hours[a]!, this.#sites[a]!, this.#hours[b]!, this.#sites[b]!);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#sites[from]!, this.#hours[from]!);
  }

  #put(at: number, site: number, hours: number): void {
    this.#sites[at] = site;
    this.#hours[at] = hours;
  }
}

function isBefore(hoursA: number, siteA: number, hoursB: number, siteB: number): boolean {
  return hoursA < hoursB || (hoursA === hoursB && siteA < siteB);
}
