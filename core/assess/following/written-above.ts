import { Subjects } from '../../link/network/index.ts';
import type { Tx } from '../../store/index.ts';
import type { KnownAbove } from './known-above.ts';
import { isEntity, type KnownFlag, renamedFlags } from './known-flags.ts';
import { renamedOwners } from './known-owners.ts';
import { byRegime, type CoveredVerdict, type KnownVerdict, strongerVerdict } from './known-verdicts.ts';

/** What stands above an entity as it may have been written down: earlier, only what was sure, by regime and ground. */
export type WrittenAbove = Omit<KnownAbove, 'withdrawn' | 'isWhole' | 'flags' | 'verdicts'> &
  Partial<Pick<KnownAbove, 'withdrawn' | 'isWhole'>> & {
    readonly flags: Readonly<Record<string, Omit<KnownFlag, 'about'> & Partial<Pick<KnownFlag, 'about'>>>>;
    readonly verdicts: Readonly<Record<string, KnownVerdict | Omit<CoveredVerdict, 'covered'>>>;
  };

/** Reads what was written down, with whom it is about under the keys that whole entities have today. */
export async function readWrittenAbove(tx: Tx, written: WrittenAbove): Promise<KnownAbove> {
  const flags = Object.fromEntries(
    Object.entries(written.flags).map(([key, { type, text, about = aboutOf(key, type) }]) => [
      key,
      { type, text, about },
    ]),
  );
  const about = Object.values(flags).flatMap((flag) => flag.about.filter(isEntity));
  const names = await new Subjects(tx).keys([...new Set([...about, ...Object.keys(written.owners ?? {})])]);
  return {
    ...written,
    withdrawn: written.withdrawn ?? '-infinity',
    isWhole: written.isWhole ?? true,
    ...(written.owners && { owners: renamedOwners(written.owners, names) }),
    flags: renamedFlags(flags, names),
    verdicts: byRegime(strongestVerdicts(written)),
  };
}

/** Earlier a key was all that said what a flag is about; an address has blanks, entities and days have none. */
function aboutOf(key: string, type: KnownFlag['type']): string[] {
  const [, ...about] = key.split(' ');
  return type === 'mass-address' ? [about.join(' ')] : about;
}

/** Earlier a regime could have a verdict on each ground. */
function strongestVerdicts({ verdicts }: WrittenAbove): KnownVerdict[] {
  const all = Object.values(verdicts).map((one): KnownVerdict => ('covered' in one ? one : { ...one, covered: 'yes' }));
  return [...Map.groupBy(all, ({ regime }) => regime).values()].map((same) => same.reduce(strongerVerdict));
}
