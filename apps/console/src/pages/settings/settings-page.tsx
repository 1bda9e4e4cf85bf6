import { Link, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { PageHeading } from '../../app/page-head.tsx';
import { useMe } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { AreaPanel } from './area-panel.tsx';
import { BackupsPanel } from './backups-panel.tsx';
import { IdSpacesPanel } from './id-spaces-panel.tsx';
import { MinePanel } from './mine-panel.tsx';
import { isPanel, type Panel, panelsFor } from './panels.ts';
import { PeoplePanel } from './people-panel.tsx';
import { ProofPanel } from './proof-panel.tsx';
import { ThresholdsPanel } from './thresholds-panel.tsx';
import { TokensPanel } from './tokens-panel.tsx';
import { TrustedKeysPanel } from './trusted-keys-panel.tsx';
import './settings.css';

const CONTENT: Readonly<Record<Panel, ComponentType>> = {
  mine: MinePanel,
  thresholds: ThresholdsPanel,
  area: AreaPanel,
  trusted: TrustedKeysPanel,
  ids: IdSpacesPanel,
  people: PeoplePanel,
  tokens: TokensPanel,
  proof: ProofPanel,
  backups: BackupsPanel,
};

/** Settings: what is mine and what is the node's, one panel at a time; only the panels that this person may open. */
export function SettingsPage() {
  const { panel: asked } = useParams({ from: '/settings/$panel' });
  const me = useMe();
  const panels = panelsFor(me.may);
  const panel = isPanel(asked) ? asked : 'mine';
  const Content = CONTENT[panel];
  return (
    <div className="settings">
      <PageHeading crumbs={[say('settings.title'), say(`settings.${panel}`)]} title={say('settings.title')} />
      <nav className="settings-nav" aria-label={say('settings.parts')}>
        <h1>{say('settings.title')}</h1>
        <ul>
          {panels.map((one) => (
            <li key={one}>
              <Link
                to="/settings/$panel"
                params={{ panel: one }}
                className="settings-link"
                aria-current={one === panel ? 'page' : undefined}
              >
                {say(`settings.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
        <p className="small muted settings-version">{say('settings.node', { version: me.node.version })}</p>
      </nav>
      <div className="settings-content">
        {panels.includes(panel) ? <Content /> : <EmptyState>{say('settings.notYours')}</EmptyState>}
      </div>
    </div>
  );
}
