import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import './dialog.css';

interface MenuEntry {
  readonly id: string;
  readonly label: ReactNode;
  /** Text for typing ahead, when the label is an element. */
  readonly text?: string;
  readonly chosen?: boolean;
  readonly icon?: LucideIcon;
}

export interface MenuGroup {
  readonly id: string;
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
}

/** A button (given as `trigger`) that opens choices. The menu stays open while boxes are ticked (`stays`). */
export function Menu({
  trigger,
  label,
  groups,
  onChoose,
  stays = false,
}: {
  trigger: ReactNode;
  label: string;
  groups: readonly MenuGroup[];
  onChoose: (id: string) => void;
  stays?: boolean;
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover">
        <AriaMenu className="menu" aria-label={label} onAction={(key) => onChoose(String(key))} shouldFocusWrap>
          {groups.map((group) => (
            <MenuSection key={group.id} aria-label={group.label ?? label}>
              {group.label === undefined ? null : <Header className="menu-head">{group.label}</Header>}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  className="menu-item"
                  textValue={entry.text ?? (typeof entry.label === 'string' ? entry.label : entry.id)}
                  shouldCloseOnSelect={!stays}
                >
                  <span className="menu-check">{entry.chosen === true ? <Check size={14} aria-hidden /> : null}</span>
                  {entry.label}
                  {entry.chosen === true ? <span className="sr"> ✓</span> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
