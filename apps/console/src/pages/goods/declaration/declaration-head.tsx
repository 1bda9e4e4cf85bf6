import type { DeclarationPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Package, Printer } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { goodsCodeWords } from '../../../parts/goods/goods-words.ts';
import { Outside } from '../../../parts/outside.tsx';
import { utcDate } from '../../../parts/sea/utc.ts';
import { SectorMark } from '../../../parts/sector-mark.tsx';
import { TlpBadge } from '../../../parts/tlp-badge.tsx';

/** Its number, when and where it was handed in, by whom for what; what can be done with the page. */
export function DeclarationHead({ page: { row, handling } }: { page: DeclarationPage }) {
  const { mrn, item, version, date, office, importer, importerEori, alert } = row;
  const goods = goodsCodeWords(row);
  const who = importer ?? importerEori;
  return (
    <header className="gd-head">
      <div className="gd-line">
        <Package size={16} strokeWidth={1.6} aria-hidden />
        <b>{say('goods.declaration')}</b>
        <SectorMark sector="borders" />
        {version > 1 ? <span className="soft">{say('goods.version', { version })}</span> : null}
        <TlpBadge code={handling} />
        <span className="gd-tools push">
          {alert === undefined ? null : (
            <Link className="button button-quiet" to="/alerts/$id" params={{ id: alert }}>
              {say('goods.alert', { id: alert })}
            </Link>
          )}
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {say('goods.print')}
          </Button>
        </span>
      </div>
      <h1 className="mono">
        <Outside value={mrn} />
        {item === undefined ? null : <span className="muted"> {say('goods.item', { item })}</span>}
      </h1>
      <p className="gd-line soft">
        <span>{say('goods.declaredOn', { day: utcDate(date) })}</span>
        {office === undefined ? null : (
          <span>
            <Outside value={say('goods.atOffice', { office })} />
          </span>
        )}
        {who === undefined ? null : (
          <b>
            <Outside value={who} />
          </b>
        )}
        {goods === undefined ? null : (
          <span>
            <Outside value={goods} />
          </span>
        )}
      </p>
    </header>
  );
}
