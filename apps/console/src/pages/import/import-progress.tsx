import type { IngestJob } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { FindingList } from '../../parts/finding-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { bytesText } from '../lists/bytes.ts';
import { uploadsOptions } from '../lists/list-api.ts';
import { ProgressBar } from '../lists/progress-bar.tsx';
import type { ImportDraft } from './import-store.ts';

/** The event stream tells when a job ends; how far it is in between is asked for only while it runs. */
const PROGRESS_MS = 1000;
/** The finding that a source lost more entities than sources lose: a person may know better. */
const SHRUNK = 'LIST-501';

const runs = (job: IngestJob): boolean => job.state === 'waiting' || job.state === 'running';

/** How far the file is sent and read, and what came of it. */
export function ImportProgress({ draft, onAgain }: { draft: ImportDraft; onAgain: (acceptShrink: boolean) => void }) {
  const { sent, file } = draft;
  const job = useJob(sent.is === 'handed-over' ? sent.job : undefined);
  const label = say('import.progress', { file: file.name });
  if (sent.is === 'not') return null;
  if (sent.is === 'failed') return <Notice tone="error">{sent.why}</Notice>;
  if (sent.is === 'sending') {
    const words = say('import.sending', { sent: bytesText(sent.sent), all: bytesText(file.size) });
    return <ProgressBar label={label} done={sent.sent} all={file.size} words={words} />;
  }
  if (job === undefined || runs(job)) {
    const { bytesRead = 0, bytes = file.size } = job ?? {};
    const words = say('lists.reading', { read: bytesText(bytesRead), all: bytesText(bytes) });
    return <ProgressBar label={label} done={bytesRead} all={bytes} words={words} />;
  }
  return <Outcome job={job} file={file.name} onAgain={onAgain} />;
}

interface OutcomeProps {
  readonly job: IngestJob;
  /** The name as the person who sent it knows it. */
  readonly file: string;
  readonly onAgain: (acceptShrink: boolean) => void;
}

function Outcome({ job, file, onAgain }: OutcomeProps) {
  const { findings, state, dataset = '', added, changed, removed } = job;
  const found = findings.length === 0 ? null : <FindingList findings={findings} />;
  if (state === 'done') {
    return (
      <>
        <Notice>
          <b>{say('import.done', { file })}</b>
          <br />
          {say('import.doneCounts', { added, changed, removed })}
          <br />
          <Link to="/lists/$dataset" params={{ dataset }} className="import-back">
            {say('import.openList')}
          </Link>
        </Notice>
        {found}
      </>
    );
  }
  const isShrunk = findings.some(({ code }) => code === SHRUNK);
  return (
    <>
      <Notice
        tone="error"
        actions={isShrunk ? <Button onPress={() => onAgain(true)}>{say('import.acceptShrink')}</Button> : undefined}
      >
        {say(state === 'failed' ? 'import.failed' : 'import.refused', { file })}
      </Notice>
      <Button onPress={() => onAgain(false)}>{say('common.tryAgain')}</Button>
      {found}
    </>
  );
}

function useJob(id: string | undefined): IngestJob | undefined {
  const jobs = useQuery({
    ...uploadsOptions,
    enabled: id !== undefined,
    refetchInterval: (query) => (isDone(query.state.data, id) ? false : PROGRESS_MS),
  });
  return jobs.data?.find((job) => job.id === id);
}

const isDone = (jobs: readonly IngestJob[] | undefined, id: string | undefined): boolean =>
  jobs?.some((job) => job.id === id && !runs(job)) === true;
