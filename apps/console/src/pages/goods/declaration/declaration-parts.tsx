import type { DeclarationPage } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { say } from '../../../messages/say.tsx';
import { BlindNote } from '../../../parts/goods/blind-note.tsx';
import { ContainerUses } from '../../../parts/goods/container-uses.tsx';
import { DeclaredFacts } from '../../../parts/goods/declared-facts.tsx';
import { EarlierVersions } from '../../../parts/goods/earlier-versions.tsx';
import { hitReasons } from '../../../parts/goods/goods-words.ts';
import { OtherItems } from '../../../parts/goods/other-items.tsx';
import { PartiesTable } from '../../../parts/goods/parties-table.tsx';
import { PriceStrip } from '../../../parts/goods/price-strip.tsx';
import { VesselBefore } from '../../../parts/goods/vessel-before.tsx';
import { NotesPanel } from '../../../parts/notes/notes-panel.tsx';
import { Waterfall } from '../../../parts/score/waterfall.tsx';
import { usePrintSheet } from '../../vessels/use-print-sheet.ts';
import { rulesOptions } from '../goods-api.ts';
import { DeclarationHead } from './declaration-head.tsx';
import { GoodsPart } from './goods-part.tsx';

/** From which score on the node raises an alert, until it has said so. */
const USUAL_THRESHOLD = 0.6;

function RulesMet({ page: { row } }: { page: DeclarationPage }) {
  const { data } = useQuery(rulesOptions);
  return (
    <GoodsPart title={say('goods.rulesMet')} note={row.hits.length === 0 ? undefined : row.hits.length}>
      {row.hits.length === 0 ? (
        <p className="soft">{say('goods.rulesNone')}</p>
      ) : (
        <div className="gd-fall">
          <Waterfall
            reasons={hitReasons(row)}
            score={row.score}
            threshold={data?.threshold ?? USUAL_THRESHOLD}
            by={say('goods.rulesBy')}
          />
        </div>
      )}
      <BlindNote />
    </GoodsPart>
  );
}

/** Everything that is known of a declaration: what was declared and how its price lies, what does not fit, who is behind it. */
export function DeclarationParts({ page }: { page: DeclarationPage }) {
  usePrintSheet(page.handling);
  const { row, items, peers, vessel } = page;
  return (
    <>
      <DeclarationHead page={page} />
      <div className="gd-body">
        <div className="gd-main">
          <GoodsPart title={say('goods.declared')}>
            <DeclaredFacts row={row} />
          </GoodsPart>
          <GoodsPart title={say('goods.peers')}>
            <PriceStrip peers={peers} unitPrice={row.unitPrice} />
          </GoodsPart>
          <RulesMet page={page} />
          <GoodsPart title={say('goods.parties')} note={say('goods.parties.note')}>
            <PartiesTable page={page} />
          </GoodsPart>
          <GoodsPart title={say('goods.container')}>
            <ContainerUses page={page} />
          </GoodsPart>
        </div>
        <aside className="gd-aside">
          <GoodsPart title={say('goods.alerts')}>
            {row.alert === undefined ? (
              <p className="soft">{say('goods.alertNone')}</p>
            ) : (
              <p className="gd-line">
                <Link className="mono" to="/alerts/$id" params={{ id: row.alert }}>
                  {row.alert}
                </Link>
                <span>{say('goods.scoreIs', { score: row.score.toFixed(2) })}</span>
              </p>
            )}
          </GoodsPart>
          <GoodsPart title={say('goods.vessel')}>
            <VesselBefore vessel={vessel} />
          </GoodsPart>
          <GoodsPart title={say('goods.items')} note={items.length === 0 ? undefined : items.length}>
            <OtherItems items={items} />
          </GoodsPart>
          <GoodsPart title={say('goods.versions')}>
            <EarlierVersions page={page} />
          </GoodsPart>
          <div className="notes-aside">
            <NotesPanel object={`entity:${page.key}`} />
          </div>
        </aside>
      </div>
    </>
  );
}
