import type { IngestJob } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { bytesText } from './bytes.ts';
import { fileWord } from './file-word.ts';
import { ProgressBar } from './progress-bar.tsx';

function doneWords({ as, added, changed, removed }: IngestJob): string {
  if (as === 'payments') return say('lists.jobPayments', { added });
  if (as === 'positions') return say('lists.jobPositions', { added, vessels: changed });
  return say('lists.jobDone', { added, changed, removed });
}

/** What became of a file or a fetch: how far it is read, what it changed, or why it was refused. */
export function JobState({ job }: { job: IngestJob }) {
  const { state } = job;
  if (state === 'waiting') return <span className="muted">{say('lists.waiting')}</span>;
  if (state === 'running') {
    return (
      <ProgressBar
        label={say('lists.progressOf', { file: job.file ?? fileWord(job) })}
        done={job.bytesRead}
        all={job.bytes}
        words={say('lists.reading', { read: bytesText(job.bytesRead), all: bytesText(job.bytes) })}
      />
    );
  }
  if (state === 'refused') return <span className="critical">{say('lists.jobRefused')}</span>;
  if (state === 'failed') return <span className="critical">{say('lists.jobFailed')}</span>;
  return (
    <span>
      {doneWords(job)}
      {job.refused > 0 ? <span className="warning"> · {say('lists.jobSkipped', { count: job.refused })}</span> : null}
    </span>
  );
}
