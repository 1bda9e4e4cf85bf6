import type { CrossrefPair } from '@quintet/node/api';
import { useNames } from '../../app/colleague.ts';
import { say } from '../../messages/say.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { dateTime } from '../../parts/time.ts';

const WORDS = {
  person: 'crossref.judgedBy',
  automatic: 'crossref.judgedAutomatically',
  'id-space': 'crossref.judgedBySpace',
} as const;

/** What stands about the pair, by whom and why. */
export function JudgementLine({ pair: { judgement, together } }: { pair: CrossrefPair }) {
  const nameOf = useNames();
  if (judgement === null) return together ? <Notice>{say('crossref.together')}</Notice> : null;
  const { verdict, by, at, note, origin } = judgement;
  return (
    <Notice>
      {say(WORDS[origin], { verdict: say(`crossref.verdict.${verdict}`), name: nameOf(by), at: dateTime(at) })}
      {note === '' ? null : (
        <span className="soft">
          {' '}
          <Outside value={note} />
        </span>
      )}
    </Notice>
  );
}
