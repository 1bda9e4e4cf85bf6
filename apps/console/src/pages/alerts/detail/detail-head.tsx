import type { AlertDetail } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { FileDown, Maximize2 } from 'lucide-react';
import { useNames } from '../../../app/colleague.ts';
import { useMay, useMe } from '../../../api/me.ts';
import type { MessageKey } from '../../../messages/en.ts';
import { Say, say } from '../../../messages/say.tsx';
import { Clock } from '../../../parts/clock/clock.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { SectorMark } from '../../../parts/sector-mark.tsx';
import { StateGlyph } from '../../../parts/state-glyph.tsx';
import { TlpBadge } from '../../../parts/tlp-badge.tsx';
import { filePdf } from '../alert-api.ts';
import { datasetName } from '../../../parts/dataset-name.ts';
import { AssignMenu } from './assign-menu.tsx';
import { asSentence } from './evidence.ts';
import { OnMap } from '../../vessels/on-map.tsx';

const CLOSED = new Set(['confirmed', 'dismissed']);

function titleOf({ state, about }: AlertDetail['row']): MessageKey {
  if (about !== 'name' && about !== 'place') return 'alerts.sea';
  const verb = about === 'place' ? 'alerts.place' : 'alerts.is';
  if (state === 'confirmed') return `${verb}Surely`;
  return state === 'dismissed' ? `${verb}Not` : verb;
}

/** The sentence of what was found, where there is one. */
const saidOf = ({ sea, hazard }: AlertDetail): string | undefined => sea?.text ?? hazard?.faultVessel?.text;

function Names({ detail }: { detail: AlertDetail }) {
  const { row, entry } = detail;
  const said = saidOf(detail);
  const values = {
    subject: <Outside value={row.subject} />,
    listed: <Outside value={row.listed} />,
    list: datasetName(row.dataset, entry?.datasetTitle),
    q: (parts: React.ReactNode[]) => <span className="muted">{parts}</span>,
  };
  return (
    <>
      <h1>
        <Say id={titleOf(row)} values={values} />
      </h1>
      {said === undefined ? null : (
        <p className="detail-said">
          <Outside value={asSentence(said)} />
        </p>
      )}
    </>
  );
}

function People({ detail: { row } }: { detail: AlertDetail }) {
  const { account } = useMe();
  const nameOf = useNames();
  const mayWork = useMay('alert.work');
  const other = row.lookedAtBy !== undefined && row.lookedAtBy !== account.name;
  return (
    <>
      <span>
        {row.assignedTo === undefined
          ? say('alerts.assignedNobody')
          : say('alerts.assignedTo', { name: nameOf(row.assignedTo) })}
      </span>
      {mayWork ? <AssignMenu row={row} /> : null}
      {other ? <span className="warning">{say('alerts.lookedAt', { name: nameOf(row.lookedAtBy ?? '') })}</span> : null}
      {row.escalated ? <span className="critical">{say('alerts.escalated')}</span> : null}
    </>
  );
}

/** What it is, which state it is in, when its clock ends; the sentence that must be decided; who has it. */
export function DetailHead({ detail, alone }: { detail: AlertDetail; alone: boolean }) {
  const { row, handling } = detail;
  const mayExport = useMay('alert.export');
  return (
    <header className="detail-head">
      <div className="detail-line">
        <SectorMark sector={row.sector} />
        <span className="mono muted nowrap">{row.id}</span>
        <StateGlyph state={row.state} />
        {row.pinned ? <b className="critical nowrap">{say('alerts.atRisk')}</b> : null}
        <span className="push" />
        {row.due === undefined || CLOSED.has(row.state) ? null : (
          <Clock due={row.due} from={row.clockFrom} held={row.held} />
        )}
        <TlpBadge code={handling} />
      </div>
      <Names detail={detail} />
      <div className="detail-line small soft">
        <span className="nowrap">{say(`alerts.kind.${row.subjectKind}`)}</span>
        <People detail={detail} />
        <span className="push" />
        {detail.sea === undefined ? null : <OnMap className="detail-tool" finding={detail.sea} />}
        {mayExport ? (
          <a className="detail-tool" href={filePdf(row.id)} target="_blank" rel="noreferrer">
            <FileDown size={14} strokeWidth={1.6} aria-hidden /> {say('alerts.file')}
          </a>
        ) : null}
        {alone ? null : (
          <Link className="detail-tool" to="/alerts/$id" params={{ id: row.id }}>
            <Maximize2 size={14} strokeWidth={1.6} aria-hidden /> {say('alerts.whole')}
          </Link>
        )}
      </div>
    </header>
  );
}
