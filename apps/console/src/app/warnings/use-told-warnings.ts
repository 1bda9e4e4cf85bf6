import type { PinnedWarning } from '@quintet/node/api';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { newOnes, type SplitWarnings } from './split-warnings.ts';

/** How long it stands there that a colleague has taken one. */
const TAKEN_MS = 20_000;

function wordsOf(fresh: readonly PinnedWarning[]): string {
  const [first] = fresh;
  if (first === undefined) return '';
  const headline = outsideText(first.headline).text;
  if (first.lane !== 'actual') return say('warnings.saidOther', { lane: say(`warnings.lane.${first.lane}`), headline });
  return say(`warnings.said.${first.why}`, { count: fresh.length, headline, sender: outsideText(first.sender).text });
}

/** What a screen reader is told, each warning once; and each new one for whoever shows it elsewhere. */
export function useToldWarnings({ untaken }: SplitWarnings, onNew: (fresh: readonly PinnedWarning[]) => void): string {
  const told = useRef(new Set<string>());
  const [words, setWords] = useState('');
  useEffect(() => {
    const fresh = newOnes(
      untaken.map(({ alert }) => alert),
      told.current,
    );
    if (fresh.length === 0) return;
    for (const alert of fresh) told.current.add(alert);
    const warnings = untaken.filter(({ alert }) => fresh.includes(alert));
    setWords(wordsOf(warnings));
    onNew(warnings);
  }, [untaken, onNew]);
  return words;
}

/** A warning that was pinned here and that somebody has just taken, for a while. */
export function useJustTaken({ untaken, taken }: SplitWarnings): PinnedWarning | undefined {
  const pinned = useRef(new Set<string>());
  const [shown, setShown] = useState<PinnedWarning>();
  useEffect(() => {
    const now = taken.find(({ alert }) => pinned.current.has(alert));
    pinned.current = new Set(untaken.map(({ alert }) => alert));
    if (now === undefined) return undefined;
    setShown(now);
    return undefined;
  }, [untaken, taken]);
  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(setShown, TAKEN_MS, undefined);
    return () => clearTimeout(timer);
  }, [shown]);
  return shown;
}
