import type { AlertDetail, DeclarationPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Package } from 'lucide-react';
import '../../../../messages/add-goods.ts';
import '../../../../messages/add-sea.ts';
import { say } from '../../../../messages/say.tsx';
import { BlindNote } from '../../../../parts/goods/blind-note.tsx';
import { ContainerUses } from '../../../../parts/goods/container-uses.tsx';
import { DeclaredFacts } from '../../../../parts/goods/declared-facts.tsx';
import { EarlierVersions } from '../../../../parts/goods/earlier-versions.tsx';
import { OtherItems } from '../../../../parts/goods/other-items.tsx';
import { PartiesTable } from '../../../../parts/goods/parties-table.tsx';
import { VesselBefore } from '../../../../parts/goods/vessel-before.tsx';
import { Section } from '../../../../parts/section.tsx';
import { Before } from '../before.tsx';
import { ScoreSection } from '../score-section.tsx';
import { HeaviestSection } from './heaviest-section.tsx';
import '../../../../parts/goods/goods.css';

/** What a decision about goods rests on: the reason that weighs most and the price among like goods, then everything else. */
export function GoodsEvidence({ detail, goods }: { detail: AlertDetail; goods: DeclarationPage }) {
  const { row, items, versions } = goods;
  return (
    <>
      <HeaviestSection detail={detail} goods={goods} />
      <ScoreSection detail={detail} />
      <Section
        title={say('goods.declared')}
        actions={
          <Link className="detail-tool" to="/goods/declarations/$id" params={{ id: row.id }}>
            <Package size={14} strokeWidth={1.6} aria-hidden /> {say('goods.toDeclaration')}
          </Link>
        }
      >
        <DeclaredFacts row={row} />
      </Section>
      <Section title={say('goods.parties')} note={say('goods.parties.note')}>
        <PartiesTable page={goods} />
      </Section>
      <Section title={say('goods.container')}>
        <ContainerUses page={goods} />
      </Section>
      <Section title={say('goods.vessel')}>
        <VesselBefore vessel={goods.vessel} />
      </Section>
      {items.length === 0 ? null : (
        <Section title={say('goods.items')} note={items.length}>
          <OtherItems items={items} />
        </Section>
      )}
      <Section title={say('goods.versions')} note={versions.length === 0 ? undefined : versions.length + 1}>
        <EarlierVersions page={goods} />
      </Section>
      <Section title={say('goods.before')}>
        <div className="in-text">
          <Before before={detail.before} reasons={detail.dismissReasons} />
        </div>
        <BlindNote />
      </Section>
    </>
  );
}
