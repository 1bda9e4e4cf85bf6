import type { SavedView } from '@quintet/node/api';
import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../../messages/say.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { actionGroups } from './view-menus.tsx';

/** The small menu beside the tab of a saved view: rename, share, remove. None for what others share. */
export function ViewTabMenu({ view, onChoose }: { view: SavedView; onChoose: (id: string) => void }) {
  const groups = actionGroups(view);
  if (groups.length === 0) return null;
  const label = say('views.menu', { name: view.name });
  return (
    <Menu
      label={label}
      groups={groups}
      onChoose={onChoose}
      trigger={
        <AriaButton className="tab-menu" aria-label={label}>
          <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
        </AriaButton>
      }
    />
  );
}
