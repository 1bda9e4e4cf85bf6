import { ChevronDown } from 'lucide-react';
import { type ReactNode, type Ref, useEffect } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Menu, type MenuGroup } from './menu.tsx';
import { type Tab, type TabsProps, TabWords, useTabKeys } from './tabs.tsx';
import { useTabRoom } from './use-tab-room.ts';
import './tabs-with-menu.css';

interface TabsWithMenuProps<T extends string> extends TabsProps<T> {
  /** Words of the button that opens the tabs without room, and its name while the current tab is one of them. */
  readonly more: string;
  readonly moreNow: (label: string) => string;
  /** The menu of the tabs without room, and what a choice in it does. */
  readonly rest: (hidden: readonly Tab<T>[]) => readonly MenuGroup[];
  readonly onRest: (id: string) => void;
  /** What stands beside the current tab, such as a menu of its own. */
  readonly beside?: ReactNode;
  /** What decides how wide the tabs are is still being read: nothing is shown that would jump. */
  readonly waiting: boolean;
  /** The tab that takes the focus as soon as it is the current one. */
  readonly landOn: T | undefined;
  readonly onLanded: () => void;
}

/** Opens the tabs without room. It is as wide as its usual words, whichever tab it stands for: nothing beside it moves. */
function More<T extends string>({ hidden, current, more, moreNow, rest, onRest }: MoreProps<T>) {
  const stands = hidden.find((tab) => tab.id === current);
  return (
    <Menu
      label={more}
      groups={rest(hidden)}
      onChoose={onRest}
      trigger={
        <AriaButton
          className="tab-more"
          aria-label={stands === undefined ? more : moreNow(stands.label)}
          {...(stands === undefined ? {} : { 'aria-current': 'page' })}
        >
          <span className="tab-more-words" data-room={more}>
            <span className="cut">{stands === undefined ? more : (stands.shown ?? stands.label)}</span>
          </span>
          <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
        </AriaButton>
      }
    />
  );
}

interface MoreProps<T extends string>
  extends Pick<TabsWithMenuProps<T>, 'current' | 'more' | 'moreNow' | 'rest' | 'onRest'> {
  readonly hidden: readonly Tab<T>[];
}

/** Every tab and the menu, unseen: how wide they would be. */
function Ruler<T extends string>({
  tabs,
  more,
  ref,
}: {
  tabs: readonly Tab<T>[];
  more: string;
  ref: Ref<HTMLElement>;
}) {
  return (
    <span className="tab-ruler" aria-hidden>
      <span ref={ref} className="tab-ruler-row">
        {tabs.map((tab) => (
          <span key={tab.id} className="tab">
            <TabWords tab={tab} />
          </span>
        ))}
        <span className="tab-more">
          {more}
          <ChevronDown size={14} />
        </span>
      </span>
    </span>
  );
}

/** Tabs of which any number may be: those without room are in a menu at the end, which shows the current one of them. */
export function TabsWithMenu<T extends string>(props: TabsWithMenuProps<T>) {
  const { label, tabs, current, link, waiting, landOn, onLanded } = props;
  const { row, ruler, shown } = useTabRoom();
  useTabKeys(props);
  useEffect(() => {
    if (landOn !== current) return undefined;
    // Once it is measured, and so stands in the row or in the menu.
    const frame = requestAnimationFrame(() => {
      row.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
      onLanded();
    });
    return () => cancelAnimationFrame(frame);
  }, [landOn, current, onLanded, row]);
  return (
    <nav ref={row} className="tabs tabs-with-menu" aria-label={label} data-waiting={waiting ? '' : undefined}>
      <Ruler ref={ruler} tabs={tabs} more={props.more} />
      {tabs.slice(0, shown).map((tab) => (
        <span key={tab.id} className="tab">
          {link(tab, <TabWords tab={tab} />, tab.id === current)}
          {tab.id === current ? props.beside : null}
        </span>
      ))}
      {shown < tabs.length ? <More {...props} hidden={tabs.slice(shown)} /> : null}
    </nav>
  );
}
