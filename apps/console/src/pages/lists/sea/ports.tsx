import type { PortRow } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMay } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { Section } from '../../../parts/section.tsx';
import { Loaded } from '../../loaded.tsx';
import { placeWords } from '../../map/finding-title.ts';
import { portsOptions } from '../../map/map-api.ts';
import { bytesText } from '../bytes.ts';
import { useReplacePorts } from './receiver-api.ts';

/** What the node takes at once. */
const FILE_BYTES_MAX = 4 * 1024 * 1024;
const ROWS_MAX = 500;

const given = (ports: readonly PortRow[]) => ports.filter(({ learned }) => !learned).length;

function Table({ ports }: { ports: readonly PortRow[] }) {
  return (
    <div className="sea-ports">
      <table className="lists-table">
        <thead>
          <tr>
            <th scope="col">{say('receiver.name')}</th>
            <th scope="col">{say('receiver.portId')}</th>
            <th scope="col">{say('seaAlert.place')}</th>
            <th scope="col">{say('receiver.portOrigin')}</th>
          </tr>
        </thead>
        <tbody>
          {ports.slice(0, ROWS_MAX).map(({ id, name, lon, lat, learned }) => (
            <tr key={id}>
              <td>
                <Outside value={name} />
              </td>
              <td className="mono">
                <Outside value={id} />
              </td>
              <td className="soft">{placeWords(lon, lat)}</td>
              <td className="soft">{say(learned ? 'receiver.portLearned' : 'receiver.portGiven')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ports.length > ROWS_MAX ? (
        <p className="muted">{say('common.of', { shown: ROWS_MAX, all: ports.length })}</p>
      ) : null}
    </div>
  );
}

/** Chooses a table of ports and puts it in the place of those that people gave before. */
function ReplacePorts() {
  const input = useRef<HTMLInputElement>(null);
  const replace = useReplacePorts();
  const [tooBig, setTooBig] = useState(false);
  const send = (file: File | undefined) => {
    if (file === undefined) return;
    setTooBig(file.size > FILE_BYTES_MAX);
    if (file.size <= FILE_BYTES_MAX) replace.mutate(file);
  };
  return (
    <>
      <div className="sea-replace">
        <Button icon={Upload} onPress={() => input.current?.click()}>
          {say('receiver.portsUpload')}
        </Button>
        <span className="small muted">{say('receiver.portsHint')}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        data-testid="ports"
        onChange={(event) => {
          send(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {tooBig ? (
        <Notice tone="warning">{say('receiver.portsTooBig', { max: bytesText(FILE_BYTES_MAX) })}</Notice>
      ) : null}
      {replace.error === null ? null : <ProblemNotice problem={asProblem(replace.error)} />}
      {replace.data === undefined ? null : (
        <Notice>{say('receiver.portsDone', { count: given(replace.data.ports) })}</Notice>
      )}
    </>
  );
}

/** The ports that calls are told by: given by people, or learned from where vessels lie still. */
export function Ports() {
  const ports = useQuery(portsOptions);
  const mayChange = useMay('receiver.change');
  const [open, setOpen] = useState(false);
  return (
    <Section title={say('receiver.ports')}>
      <Loaded query={ports} what={say('receiver.portsWhat')} rows={2}>
        {({ ports: all }) => (
          <>
            <p className="soft">
              {all.length === 0
                ? say('receiver.portsNone')
                : say('receiver.portsCount', { given: given(all), learned: all.length - given(all) })}
            </p>
            {all.length === 0 ? null : (
              <Button kind="link" aria-expanded={open} onPress={() => setOpen(!open)}>
                {say(open ? 'receiver.portsHide' : 'receiver.portsShow')}
              </Button>
            )}
            {open ? <Table ports={all} /> : null}
            {mayChange ? <ReplacePorts /> : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}
