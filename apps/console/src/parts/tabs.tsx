import type { ReactNode } from 'react';
import { useKeys } from '../app/keys/use-keys.ts';
import './tabs.css';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** The label as it is shown, where a person typed it. */
  readonly shown?: ReactNode;
  readonly count?: number | undefined;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly current: T;
  /** The link of one tab: tabs are places in the URL, so each is a link. */
  readonly link: (tab: Tab<T>, content: ReactNode, current: boolean) => ReactNode;
  /** Goes to a tab, for the keys `[` and `]`. */
  readonly onGo: (id: T) => void;
}

/** `[` and `]` go to the tab before and after. */
export function useTabKeys<T extends string>({ tabs, current, onGo }: Pick<TabsProps<T>, 'tabs' | 'current' | 'onGo'>) {
  const at = tabs.findIndex((tab) => tab.id === current);
  const go = (step: number) => {
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next !== undefined) onGo(next.id);
  };
  useKeys({ previousTab: () => go(-1), nextTab: () => go(1) });
}

export function TabWords<T extends string>({ tab }: { tab: Tab<T> }) {
  return (
    <>
      {tab.shown ?? tab.label}
      {tab.count === undefined ? null : <span className="tab-count"> {tab.count.toLocaleString('en-GB')}</span>}
    </>
  );
}

/** Views of one page. */
export function Tabs<T extends string>({ label, tabs, current, link, onGo }: TabsProps<T>) {
  useTabKeys({ tabs, current, onGo });
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <span key={tab.id} className="tab">
          {link(tab, <TabWords tab={tab} />, tab.id === current)}
        </span>
      ))}
    </nav>
  );
}
