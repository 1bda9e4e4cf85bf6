import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { GraphWork } from './graph-work.tsx';
import '../../messages/add-graph.ts';
import './graph.css';

/** The graph: a question first, then what it draws, step by step. */
export function GraphPage() {
  const [codes, setCodes] = useState<readonly string[]>([]);
  return (
    <div className="graph">
      <PageHeading
        crumbs={[
          <Link key="entities" to="/entities">
            {say('entities.title')}
          </Link>,
          say('graph.title'),
        ]}
        title={say('graph.title')}
        codes={codes}
      />
      <PurposeGate what={say('graph.what')} rows={10}>
        <GraphWork onCodes={setCodes} />
      </PurposeGate>
    </div>
  );
}
