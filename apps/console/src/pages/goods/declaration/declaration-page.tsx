import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-goods.ts';
import '../../../messages/add-sea.ts';
// The words of the printed sheet.
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { Loaded } from '../../loaded.tsx';
import { declarationOptions } from '../goods-api.ts';
import { DeclarationParts } from './declaration-parts.tsx';
import './declaration.css';

const route = getRouteApi('/goods/declarations/$id');

/** One item of one declaration: what was declared, among what like it, what does not fit, who. It prints on A4. */
export function DeclarationPage() {
  const { id } = route.useParams();
  return (
    <div className="gd">
      <PurposeGate what={say('goods.whatOne')} rows={14}>
        <Work key={id} id={id} />
      </PurposeGate>
      <Heading id={id} />
    </div>
  );
}

/** The handling is that of what the part above has read; it is asked for there only. */
function Heading({ id }: { id: string }) {
  const { data } = useQuery({ ...declarationOptions(id), enabled: false });
  return (
    <PageHeading
      crumbs={[
        <Link key="goods" to="/goods">
          {say('goods.title')}
        </Link>,
        <span key="what">{say('goods.declaration')}</span>,
        ...(data === undefined
          ? []
          : [
              <span key="id" className="mono">
                {data.row.mrn}
              </span>,
            ]),
      ]}
      title={say('goods.declaration')}
      codes={data === undefined ? [] : [data.handling]}
    />
  );
}

function Work({ id }: { id: string }) {
  const declaration = useQuery(declarationOptions(id));
  return (
    <Loaded query={declaration} what={say('goods.whatOne')} rows={16}>
      {(page) => <DeclarationParts page={page} />}
    </Loaded>
  );
}
