const PANELS = ['upload', 'feed', 'list'] as const;
const LIST_TABS = ['editions', 'entries', 'feed'] as const;
export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;
export type ListTab = (typeof LIST_TABS)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `/lists?panel=upload` */
export type ListsParams = { readonly panel?: (typeof PANELS)[number] };
/** `/lists/own:watch?tab=entries&edit=own-watch-1`; `edit=new` is an entry that is not there yet. */
export type ListParams = { readonly tab?: Exclude<ListTab, 'editions'>; readonly edit?: string };
/** `/lists/eu_fsf/changes/21?kind=changed` */
export type ChangesParams = { readonly kind?: ChangeKind };

const ID_LENGTH_MAX = 256;

export function readListsParams(words: Record<string, unknown>): ListsParams {
  const panel = PANELS.find((one) => one === words.panel);
  return panel === undefined ? {} : { panel };
}

export function readListParams(words: Record<string, unknown>): ListParams {
  const tab = LIST_TABS.find((one) => one === words.tab);
  const { edit } = words;
  return {
    ...(tab !== undefined && tab !== 'editions' && { tab }),
    ...(typeof edit === 'string' && edit !== '' && edit.length <= ID_LENGTH_MAX && { edit }),
  };
}

export function readChangesParams(words: Record<string, unknown>): ChangesParams {
  const kind = CHANGE_KINDS.find((one) => one === words.kind);
  return kind === undefined ? {} : { kind };
}
