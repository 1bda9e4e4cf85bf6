import type { Run } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/field.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { proofAddress, proofFaults, type ProofOrder } from './proof-address.ts';
import { runsOptions } from './settings-api.ts';
import { tookText } from './took.ts';

/** The first thing that a supervisor asks for: what was screened, against what, by what. */
export function ProofPanel() {
  return (
    <PurposeGate what={say('settings.proof')} rows={6}>
      <ProofWork />
    </PurposeGate>
  );
}

function ProofWork() {
  const runs = useQuery(runsOptions);
  return (
    <>
      <section className="settings-section">
        <div className="settings-head">
          <h2>{say('settings.proof')}</h2>
          <p className="soft">{say('settings.proofWhy')}</p>
        </div>
        <ProofForm />
      </section>
      <section className="settings-section">
        <div className="settings-head">
          <h2>{say('settings.runs')}</h2>
        </div>
        <Loaded query={runs} what={say('settings.runsWhat')} rows={6}>
          {(all) => (all.length === 0 ? <EmptyState>{say('settings.runsNone')}</EmptyState> : <RunTable runs={all} />)}
        </Loaded>
      </section>
    </>
  );
}

function ProofForm() {
  const [order, setOrder] = useState<ProofOrder>({ subject: '', register: '', from: '', to: '' });
  const faults = proofFaults(order);
  const field = (name: keyof ProofOrder) => ({
    value: order[name],
    onChange: (value: string) => setOrder({ ...order, [name]: value }),
    optional: true,
  });
  return (
    <div className="settings-form settings-form-wide">
      <div className="settings-row">
        <TextField label={say('settings.proofSubject')} hint={say('settings.proofSubjectHint')} {...field('subject')} />
        <TextField
          label={say('settings.proofRegister')}
          hint={say('settings.proofRegisterHint')}
          {...field('register')}
        />
      </div>
      <div className="settings-row">
        <TextField
          label={say('settings.proofFrom')}
          hint={say('settings.proofDay')}
          {...field('from')}
          error={faults.includes('from') ? say('settings.proofDateWrong') : undefined}
        />
        <TextField
          label={say('settings.proofTo')}
          hint={say('settings.proofDayLast')}
          {...field('to')}
          error={
            faults.includes('to')
              ? say('settings.proofDateWrong')
              : faults.includes('order')
                ? say('settings.proofOrder')
                : undefined
          }
        />
      </div>
      <div className="settings-actions">
        {/* A plain link: the browser itself takes the file, however large it is. */}
        <a
          className="button button-plain button-as-link"
          href={faults.length === 0 ? proofAddress(order) : undefined}
          aria-disabled={faults.length > 0}
          download
        >
          <Download size={14} strokeWidth={1.6} aria-hidden />
          {say('settings.proofDo')}
        </a>
      </div>
    </div>
  );
}

function RunTable({ runs }: { runs: readonly Run[] }) {
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{say('settings.runStarted')}</th>
          <th scope="col">{say('settings.runKind')}</th>
          <th scope="col">{say('settings.runLists')}</th>
          <th scope="col">{say('settings.runEngine')}</th>
          <th scope="col" className="num">
            {say('settings.runThreshold')}
          </th>
          <th scope="col" className="num">
            {say('settings.runSubjects')}
          </th>
          <th scope="col" className="num">
            {say('settings.runHits')}
          </th>
          <th scope="col" className="num">
            {say('settings.runErrors')}
          </th>
          <th scope="col" className="num">
            {say('settings.runTook')}
          </th>
          <th scope="col">{say('settings.runBy')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <td>
              <Moment at={run.startedAt} />
            </td>
            <td>{say(`settings.runKind.${run.kind}`)}</td>
            <td className="wraps soft">
              <details>
                <summary>{say('settings.runListCount', { count: run.listVersions.length })}</summary>
                {run.listVersions.map((list) => `${list.dataset} ${list.version}`).join(', ')}
              </details>
            </td>
            <td className="soft">{run.engine}</td>
            <td className="num">{run.threshold.toFixed(2)}</td>
            <td className="num">{run.subjects.toLocaleString('en-GB')}</td>
            <td className="num">{run.hits.toLocaleString('en-GB')}</td>
            <td className={run.errors > 0 ? 'num critical' : 'num'}>{run.errors.toLocaleString('en-GB')}</td>
            <td className="num soft">
              {run.finishedAt === undefined ? say('settings.runOpen') : tookText(run.startedAt, run.finishedAt)}
            </td>
            <td className="soft">
              <Outside value={run.by} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
