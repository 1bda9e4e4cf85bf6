import { LogOut } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useMe, useSignOut } from '../api/me.ts';
import { say } from '../messages/say.tsx';
import { Menu } from '../parts/menu.tsx';
import { changePreferences, usePreferences } from './preferences.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['normal', 'compact'] as const;

/** The person at the foot of the navigation: theme, rows, keys, sign out. */
export function AccountMenu() {
  const { account } = useMe();
  const signOut = useSignOut();
  const preferences = usePreferences();
  const choose = (id: string) => {
    const theme = THEMES.find((each) => `theme-${each}` === id);
    const density = DENSITIES.find((each) => `density-${each}` === id);
    if (theme !== undefined) changePreferences({ theme });
    else if (density !== undefined) changePreferences({ density });
    else if (id === 'keys') changePreferences({ keys: preferences.keys === 'on' ? 'off' : 'on' });
    else signOut.mutate();
  };
  return (
    <Menu
      label={say('nav.account', { name: account.displayName })}
      onChoose={choose}
      trigger={
        <AriaButton className="nav-person">
          {say('nav.person', { name: account.displayName, role: say(`role.${account.role}`) })}
        </AriaButton>
      }
      groups={[
        {
          id: 'theme',
          label: say('theme.label'),
          entries: THEMES.map((theme) => ({
            id: `theme-${theme}`,
            label: say(`theme.${theme}`),
            chosen: preferences.theme === theme,
          })),
        },
        {
          id: 'density',
          label: say('density.label'),
          entries: DENSITIES.map((density) => ({
            id: `density-${density}`,
            label: say(`density.${density}`),
            chosen: preferences.density === density,
          })),
        },
        {
          id: 'keys',
          label: say('keys.title'),
          entries: [{ id: 'keys', label: say('keys.single'), chosen: preferences.keys === 'on' }],
        },
        { id: 'session', entries: [{ id: 'out', label: say('nav.signOut'), icon: LogOut }] },
      ]}
    />
  );
}
