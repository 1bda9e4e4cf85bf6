import type { SitePage } from '@quintet/node/api';

export interface Threat {
  readonly event: SitePage['hazards'][number]['event'];
  /** Why: it may be in its way itself, and lose what it needs as well. */
  readonly texts: readonly string[];
}

/** The events of a site, each once with all that is said of it: those that go on, and those that are over. */
export function threatsOf(hazards: SitePage['hazards']): { now: readonly Threat[]; before: readonly Threat[] } {
  const byEvent = Map.groupBy(hazards, ({ event }) => event.id);
  const threats = [...byEvent.values()].flatMap((same): Threat[] => {
    const [first] = same;
    return first === undefined ? [] : [{ event: first.event, texts: [...new Set(same.map(({ text }) => text))] }];
  });
  return { now: threats.filter(({ event }) => event.active), before: threats.filter(({ event }) => !event.active) };
}
