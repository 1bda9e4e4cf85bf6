import { CatchBoundary, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useEvents } from '../api/events.ts';
import { useMe } from '../api/me.ts';
import { say } from '../messages/say.tsx';
import { BrokenPage } from './broken-page.tsx';
import { useKeys } from './keys/use-keys.ts';
import { Navigation } from './navigation.tsx';
import { takePreferencesOf } from './preferences.ts';
import { PurposeBanner } from './purpose/purpose-banner.tsx';
import { PurposeDialog } from './purpose/purpose-dialog.tsx';
import { IdleWatch } from './session/idle-watch.tsx';
import { TopBar } from './top-bar.tsx';
import { UndoBar } from './undo.tsx';
import { useWarningsFirst } from './warnings/use-warnings-first.ts';
import './shell.css';

const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys/keys-help.tsx')).KeysHelp }));
const MAIN_ID = 'main';

/** Everything around a page: navigation, bar, purpose, keys, undo. */
export function Shell() {
  useEvents();
  const { account } = useMe();
  useEffect(() => takePreferencesOf(account.id), [account.id]);
  const navigate = useNavigate();
  const [layer, setLayer] = useState<'palette' | 'help'>();
  useKeys(
    {
      goToday: () => void navigate({ to: '/today' }),
      goAlerts: () => void navigate({ to: '/alerts' }),
      goEntities: () => void navigate({ to: '/entities' }),
      goMap: () => void navigate({ to: '/map' }),
      goHazards: () => void navigate({ to: '/hazards' }),
      goGoods: () => void navigate({ to: '/goods' }),
      goLists: () => void navigate({ to: '/lists' }),
      goSettings: () => void navigate({ to: '/settings' }),
      search: () => void navigate({ to: '/search' }),
      everything: () => setLayer('palette'),
      help: () => setLayer('help'),
    },
    'shell',
  );
  const close = () => setLayer(undefined);
  const { Warnings, ready } = useWarningsFirst();
  if (!ready) return null;
  return (
    <div className="shell">
      <a className="skip" href={`#${MAIN_ID}`}>
        {say('nav.skip')}
      </a>
      <Navigation />
      <TopBar onFind={() => setLayer('palette')} />
      <PurposeBanner />
      {/* Its room is empty until a warning is pinned. */}
      <div className="warnings-place">{Warnings === undefined ? null : <Warnings />}</div>
      <main id={MAIN_ID} className="main" tabIndex={-1}>
        {/* What lies over a page takes no page with it when it falls over. */}
        <CatchBoundary
          getResetKey={() => layer ?? ''}
          errorComponent={(broken) => <BrokenPage {...broken} onClose={close} />}
        >
          <Suspense>
            {layer === 'palette' ? <Palette onClose={close} /> : null}
            {layer === 'help' ? <KeysHelp open onClose={close} /> : null}
          </Suspense>
        </CatchBoundary>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <UndoBar />
      <IdleWatch />
      <PurposeDialog />
    </div>
  );
}
