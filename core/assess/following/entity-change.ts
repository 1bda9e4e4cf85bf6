import { type AboveChange, aboveChange } from './above-change.ts';
import type { KnownEntity, KnownLink, KnownMember } from './known-entity.ts';

/** One value that is said now and was not, or the other way round. */
export interface SaidValue {
  readonly member: string;
  readonly property: string;
  readonly value: string;
}

/** What changed about an entity since it was last looked at. */
export interface EntityChange extends AboveChange {
  readonly kind: 'entity';
  /** Members whose feed does not say them any more, or again. */
  readonly gone: readonly string[];
  readonly back: readonly string[];
  /** Members that a judgement made one with it, or took out. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly added: readonly SaidValue[];
  readonly removed: readonly SaidValue[];
  readonly linksAdded: readonly KnownLink[];
  readonly linksRemoved: readonly KnownLink[];
  /** How many further ones are not named. */
  readonly more: number;
}

/** More is no notice but a page. */
const NAMED_MAX = 50;

/** What changed between two looks at an entity; undefined when nothing did. */
export function entityChange(before: KnownEntity, now: KnownEntity): EntityChange | undefined {
  const both = Object.keys(now.members).filter((key) => before.members[key] !== undefined);
  const values = both.map((key) => valuesChanged(key, before.members[key]!, now.members[key]!));
  const isCounted = [before, now].some(({ linkCount, links }) => linkCount > 0 && Object.keys(links).length === 0);
  const links = isCounted ? { added: [], removed: [] } : linksChanged(before.links, now.links);
  const counted = isCounted ? Math.abs(now.linkCount - before.linkCount) : 0;
  const all = {
    gone: both.filter((key) => now.members[key]!.gone && !before.members[key]!.gone),
    back: both.filter((key) => !now.members[key]!.gone && before.members[key]!.gone),
    joined: Object.keys(now.members).filter((key) => before.members[key] === undefined),
    left: Object.keys(before.members).filter((key) => now.members[key] === undefined),
    added: values.flatMap(({ added }) => added),
    removed: values.flatMap(({ removed }) => removed),
    linksAdded: links.added,
    linksRemoved: links.removed,
    ...aboveChange(before.above, now.above),
  };
  if (counted === 0 && Object.values(all).every((part) => part.length === 0)) return undefined;
  const named = Object.fromEntries(Object.entries(all).map(([part, list]) => [part, list.slice(0, NAMED_MAX)]));
  const left = Object.values(all).reduce((sum, list) => sum + Math.max(0, list.length - NAMED_MAX), 0);
  return { kind: 'entity', ...all, ...named, more: left + counted };
}

/** Who is gone says nothing, which is not each of its values taken back. */
function valuesChanged(
  member: string,
  before: KnownMember,
  now: KnownMember,
): { added: SaidValue[]; removed: SaidValue[] } {
  if (now.gone) return { added: [], removed: [] };
  const missing = (from: KnownMember, than: KnownMember): SaidValue[] =>
    Object.entries(from.properties).flatMap(([property, values]) =>
      values
        .filter((value) => than.properties[property]?.includes(value) !== true)
        .map((value) => ({ member, property, value })),
    );
  return { added: missing(now, before), removed: missing(before, now) };
}

/** A link that says something else than before is the old one gone and a new one; a name at its ends is not what it says. */
function linksChanged(
  before: KnownEntity['links'],
  now: KnownEntity['links'],
): { added: KnownLink[]; removed: KnownLink[] } {
  const missing = (from: KnownEntity['links'], than: KnownEntity['links']): KnownLink[] =>
    Object.entries(from)
      .filter(([key, { verb }]) => than[key]?.verb !== verb)
      .map(([, link]) => link);
  return { added: missing(now, before), removed: missing(before, now) };
}
