import type { SavedView } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import type { MenuGroup } from '../../../parts/menu.tsx';
import { Outside } from '../../../parts/outside.tsx';
import type { Tab } from '../../../parts/tabs.tsx';
import { savedTab, type ViewTab } from './view-tabs.ts';

/** What a person may do with a saved view; nothing with what others share, unless they may remove it. */
export function actionGroups({ name, shared, mine, removable }: SavedView): MenuGroup[] {
  if (!removable) return [];
  const own = [
    { id: 'rename', label: say('views.rename') },
    { id: 'share', label: say('views.share'), chosen: shared },
  ];
  return [
    { id: 'actions', label: name, entries: [...(mine ? own : []), { id: 'remove', label: say('views.remove') }] },
  ];
}

/** What stands behind a view in the menu: how many alerts, or who shares it. */
function noteOf(tab: Tab<ViewTab>, view: SavedView | undefined, nameOf: RestOf['nameOf']): string | undefined {
  if (view === undefined) return tab.count?.toLocaleString('en-GB');
  return view.mine ? undefined : say('views.by', { name: nameOf(view.owner) });
}

function Entry({ name, note }: { name: string; note: string | undefined }) {
  return (
    <>
      <span className="cut">
        <Outside value={name} short />
      </span>
      {note === undefined ? null : <span className="muted push nowrap">{note}</span>}
    </>
  );
}

/** The tabs without room: fixed ones, one's own, then those of others with who shares them. */
export function restGroups(hidden: readonly Tab<ViewTab>[], { current, saved, nameOf }: RestOf): MenuGroup[] {
  const found = hidden.map((tab) => ({ tab, view: saved.find((view) => savedTab(view) === tab.id) }));
  const entries = (mine: boolean | undefined) =>
    found
      .filter(({ view }) => view?.mine === mine)
      .map(({ tab, view }) => ({
        id: tab.id,
        text: tab.label,
        chosen: tab.id === current,
        label: <Entry name={tab.label} note={noteOf(tab, view, nameOf)} />,
      }));
  const groups = [
    { id: 'fixed', label: say('views.fixed'), entries: entries(undefined) },
    { id: 'own', label: say('views.own'), entries: entries(true) },
    { id: 'others', label: say('views.others'), entries: entries(false) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

interface RestOf {
  readonly current: ViewTab;
  readonly saved: readonly SavedView[];
  /** How an account is called. */
  readonly nameOf: (account: string) => string;
}
