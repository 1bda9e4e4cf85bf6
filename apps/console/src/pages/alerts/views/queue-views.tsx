import type { AlertPage, SavedView } from '@quintet/node/api';
import { useRef, useState } from 'react';
import { useNames } from '../../../app/colleague.ts';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';
import type { Tab } from '../../../parts/tabs.tsx';
import { TabsWithMenu } from '../../../parts/tabs-with-menu.tsx';
import { type AlertSearch, VIEWS } from '../alert-search.ts';
import type { Views } from './use-views.tsx';
import { ViewForm } from './view-form.tsx';
import { ViewLink } from './view-link.tsx';
import { actionGroups, restGroups } from './view-menus.tsx';
import { ViewTabMenu } from './view-tab-menu.tsx';
import { fixedSearch, savedSearch, savedTab, type ViewTab } from './view-tabs.ts';
import { ViewsProblem } from './views-problem.tsx';

interface QueueViewsProps {
  readonly views: Views;
  readonly counts: AlertPage['counts'] | undefined;
  /** The counts are still being read. */
  readonly waiting: boolean;
  readonly onSearch: (search: AlertSearch) => void;
}

function tabsOf(saved: readonly SavedView[], counts: AlertPage['counts'] | undefined): Tab<ViewTab>[] {
  return [
    ...VIEWS.map((view) => ({ id: view, label: say(`alerts.view.${view}`), count: counts?.[view] })),
    ...saved.map((view) => ({
      id: savedTab(view),
      label: view.name,
      shown: (
        <span className="tab-name cut">
          <Outside value={view.name} short />
        </span>
      ),
    })),
  ];
}

/** Where a saved view is renamed from: the menu of its tab, or the one of the tabs without room. */
const MENUS = '.tab-menu, .tab-more[aria-current]';

/** The views of the queue as tabs: the fixed ones with their counts, then the saved ones. */
export function QueueViews({ views, counts, waiting, onSearch }: QueueViewsProps) {
  const { saved, current, shown } = views;
  const nameOf = useNames();
  const all = useRef<HTMLDivElement>(null);
  /** The menu in which a view is renamed. */
  const anchor = useRef<HTMLElement>(null);
  const [renaming, setRenaming] = useState<SavedView>();
  const viewOf = (tab: ViewTab) => saved.find((view) => savedTab(view) === tab);
  const searchOf = (tab: ViewTab): AlertSearch => {
    const view = viewOf(tab);
    if (view !== undefined) return savedSearch(view);
    return fixedSearch(VIEWS.find((each) => each === tab) ?? 'open');
  };
  const go = (tab: ViewTab) => {
    views.choose(tab);
    onSearch(searchOf(tab));
  };
  const titleOf = (view: SavedView | undefined) =>
    view?.mine === false ? say('views.sharedBy', { name: view.name, owner: nameOf(view.owner) }) : view?.name;
  const rename = (view: SavedView) => {
    anchor.current = all.current?.querySelector<HTMLElement>(MENUS) ?? null;
    setRenaming(view);
  };
  const tabs = tabsOf(saved, counts);
  const onChoose = (id: string) => {
    const tab = tabs.find((each) => each.id === id);
    if (tab !== undefined) go(tab.id);
    else if (shown === undefined) return;
    else if (id === 'rename') rename(shown);
    else if (id === 'share') views.share(shown);
    else views.remove(shown);
  };
  return (
    <div ref={all} className="queue-views">
      <TabsWithMenu
        label={say('alerts.views')}
        tabs={tabs}
        current={current}
        onGo={go}
        waiting={waiting || views.pending}
        landOn={views.landOn}
        onLanded={views.onLanded}
        more={say('views.more')}
        moreNow={(name) => say('views.moreNow', { name })}
        link={(tab, content, isCurrent) => (
          <ViewLink
            to="/alerts"
            search={searchOf(tab.id)}
            isCurrent={isCurrent}
            title={titleOf(viewOf(tab.id))}
            onClick={() => views.choose(tab.id)}
          >
            {content}
          </ViewLink>
        )}
        beside={shown === undefined ? null : <ViewTabMenu view={shown} onChoose={onChoose} />}
        rest={(hidden) => [
          ...restGroups(hidden, { current, saved, nameOf }),
          ...(shown !== undefined && hidden.some(({ id }) => id === current) ? actionGroups(shown) : []),
        ]}
        onRest={onChoose}
      />
      <ViewsProblem views={views} />
      {renaming === undefined ? null : (
        <ViewForm
          anchor={anchor}
          title={say('views.menu', { name: renaming.name })}
          start={renaming.name}
          isNew={false}
          doWords={() => say('views.doRename')}
          taken={[]}
          onSend={(name) => views.rename(renaming, name)}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </div>
  );
}
