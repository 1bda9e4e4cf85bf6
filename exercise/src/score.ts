import { type ExposureTruth, isExposure, type Truth } from './truth.ts';

/** A hit that some screening gave at or above its threshold. */
export interface ScoredHit {
  /** The folder of the feed. */
  readonly feed: string;
  /** The subject's id as `quintet screen` gives it. */
  readonly subject: string;
  /** The id of the list entry. */
  readonly entry: string;
}

export interface Rate {
  readonly hit: number;
  readonly of: number;
}

/** How a screening did on an exercise. Listed subjects are found when any entry of the listed entity is hit. */
export interface ScreeningScore {
  readonly matches: Rate;
  readonly matchesByManner: Readonly<Record<string, Rate>>;
  readonly matchesByDifficulty: Readonly<Record<string, Rate>>;
  /** Decoys that were hit: they cost a person's time, though some of them nobody could tell apart without asking. */
  readonly decoys: Rate;
  readonly decoysByKind: Readonly<Record<string, Rate>>;
  /** Share of the entries of found entities that were hit, so that a second list is not forgotten. */
  readonly entries: Rate;
  /** Hits on subjects of which the truth says nothing: chance namesakes. */
  readonly unlabelledHits: number;
}

/** Counts hits against the truth of an exercise. */
export function scoreScreening(truth: Iterable<Truth>, hits: Iterable<ScoredHit>): ScreeningScore {
  const entriesBySubject = new Map<string, Set<string>>();
  for (const { feed, subject, entry } of hits) {
    const key = `${feed} ${subject}`;
    const entries = entriesBySubject.get(key) ?? new Set();
    entriesBySubject.set(key, entries.add(entry));
  }
  const lines = [...truth].filter(isExposure);
  const hitEntries = (line: ExposureTruth): number => {
    const entries = entriesBySubject.get(`${line.subject.feed} ${line.subject.id}`) ?? new Set();
    return line.entries.filter((entry) => entries.has(entry)).length;
  };
  const rate = (some: readonly ExposureTruth[]): Rate => ({
    hit: some.filter((line) => hitEntries(line) > 0).length,
    of: some.length,
  });
  const rates = (some: readonly ExposureTruth[], by: (line: ExposureTruth) => string): Record<string, Rate> =>
    Object.fromEntries([...Map.groupBy(some, by)].map(([name, group]) => [name, rate(group)] as const));
  const matches = lines.filter(({ type }) => type === 'match');
  const decoys = lines.filter(({ type }) => type === 'decoy');
  const found = matches.filter((line) => hitEntries(line) > 0);
  const labelled = new Set(
    lines.flatMap((line) => line.entries.map((entry) => `${line.subject.feed} ${line.subject.id} ${entry}`)),
  );
  let unlabelledHits = 0;
  for (const [key, entries] of entriesBySubject)
    for (const entry of entries) if (!labelled.has(`${key} ${entry}`)) unlabelledHits += 1;
  return {
    matches: rate(matches),
    matchesByManner: rates(matches, ({ how }) => how[0] ?? 'exact'),
    matchesByDifficulty: rates(matches, ({ difficulty }) => difficulty),
    decoys: rate(decoys),
    decoysByKind: rates(decoys, ({ kind }) => kind ?? ''),
    entries: {
      hit: found.reduce((sum, line) => sum + hitEntries(line), 0),
      of: found.reduce((sum, line) => sum + line.entries.length, 0),
    },
    unlabelledHits,
  };
}
