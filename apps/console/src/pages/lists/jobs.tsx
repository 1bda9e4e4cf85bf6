import type { IngestJob } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { PurposeLine } from '../../app/purpose/purpose-line.tsx';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { FindingList } from '../../parts/finding-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Section } from '../../parts/section.tsx';
import { Loaded } from '../loaded.tsx';
import { bytesText } from './bytes.ts';
import { fileWord } from './file-word.ts';
import { JobState } from './job-state.tsx';
import { uploadsOptions } from './list-api.ts';

/** The event stream tells when a job ends; how far it is in between is asked for only while one runs. */
const PROGRESS_MS = 1000;
const JOBS_SHOWN = 20;

const runs = (job: IngestJob): boolean => job.state === 'waiting' || job.state === 'running';

/** Files handed over and feeds fetched, newest first, with their findings. */
export function Jobs() {
  const jobs = useQuery({
    ...uploadsOptions,
    refetchInterval: (query) => (query.state.data?.some(runs) ? PROGRESS_MS : false),
  });
  const [open, setOpen] = useState<string>();
  return (
    <Section title={say('lists.jobs')}>
      <Loaded query={jobs} what={say('lists.jobs')} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="soft">{say('lists.jobsNone')}</p>
          ) : (
            <>
              {all.some(({ file }) => file === undefined) ? <PurposeLine what={say('lists.filesWhat')} /> : null}
              <table className="lists-table">
                <tbody>
                  {all.slice(0, JOBS_SHOWN).map((job) => (
                    <Fragment key={job.id}>
                      <tr>
                        <td>
                          <div className="cut">
                            {job.file === undefined ? (
                              <span className="muted">{fileWord(job)}</span>
                            ) : (
                              <Outside value={job.file} />
                            )}
                          </div>
                        </td>
                        <td className="mono muted small lists-dataset">
                          <div className="cut">{job.dataset}</div>
                        </td>
                        <td className="num soft lists-size">{bytesText(job.bytes)}</td>
                        <td className="soft lists-time">
                          <Moment at={job.at} />
                        </td>
                        <td className="lists-job">
                          <JobState job={job} />
                        </td>
                        <td className="num lists-findings">
                          {job.findings.length === 0 ? null : (
                            <Button
                              kind="quiet"
                              aria-expanded={open === job.id}
                              onPress={() => setOpen(open === job.id ? undefined : job.id)}
                            >
                              {open === job.id
                                ? say('lists.hideFindings')
                                : say('lists.showFindings', { count: job.findings.length })}
                            </Button>
                          )}
                        </td>
                      </tr>
                      {open === job.id ? (
                        <tr>
                          <td colSpan={6} className="lists-finding-cell">
                            <FindingList findings={job.findings} file={job.file} />
                          </td>
                        </tr>
                      ) : null}
                    </Fragment>
                  ))}
                </tbody>
              </table>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
