import type { SavedView, SavedViews, SaveView } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type ApiProblem, asProblem } from '../../../api/problem.ts';
import { offerUndo } from '../../../app/undo.tsx';
import { Say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';
import type { AlertSearch } from '../alert-search.ts';
import { editView, removeView, saveView, undoRemoval, viewsOptions } from './view-api.ts';
import { isFixed, savedOf, savedTab, type ViewTab } from './view-tabs.ts';

const NONE: readonly SavedView[] = [];

export interface Views {
  readonly saved: readonly SavedView[];
  readonly pending: boolean;
  /** The saved views could not be read. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly current: ViewTab;
  /** The saved view that is shown. */
  readonly shown: SavedView | undefined;
  /** Filters or order are none of any view. */
  readonly isNew: boolean;
  readonly choose: (tab: ViewTab) => void;
  readonly save: (view: SaveView) => Promise<void>;
  readonly rename: (view: SavedView, name: string) => Promise<void>;
  /** Shows it to everybody, or to its owner only. */
  readonly share: (view: SavedView) => void;
  readonly remove: (view: SavedView) => void;
  /** Why the last change was not made. */
  readonly problem: ApiProblem | undefined;
  readonly forgetProblem: () => void;
  /** The tab that takes the focus once it is the current one, because what had it is gone. */
  readonly landOn: ViewTab | undefined;
  readonly onLanded: () => void;
}

/** The saved views of the queue, which of them the address shows, and what can be done with them. */
export function useViews(search: AlertSearch): Views {
  const client = useQueryClient();
  const { data: saved = NONE, isPending, error, refetch } = useQuery(viewsOptions);
  const [chosen, choose] = useState<ViewTab>();
  const [landOn, setLandOn] = useState<ViewTab>();
  const [problem, setProblem] = useState<ApiProblem>();
  const shown = savedOf(search, saved, chosen);
  const fixed = search.view ?? 'open';
  const take = async (send: () => Promise<SavedViews>) => {
    // An answer that was asked for before must not overtake this one.
    await client.cancelQueries(viewsOptions);
    const views = await send();
    client.setQueryData(viewsOptions.queryKey, views);
    return views;
  };
  const attempt = (work: () => Promise<void>) => {
    setProblem(undefined);
    work().catch((error: unknown) => setProblem(asProblem(error)));
  };
  return {
    saved,
    pending: isPending,
    error,
    retry: () => void refetch(),
    current: shown === undefined ? fixed : savedTab(shown),
    shown,
    isNew: shown === undefined && !isFixed(search),
    choose,
    save: async (view) => {
      const made = savedOf(search, await take(() => saveView(view)), undefined);
      if (made !== undefined) setLandOn(savedTab(made));
    },
    rename: async (view, name) => void (await take(() => editView(view.id, { name }))),
    share: (view) => attempt(async () => void (await take(() => editView(view.id, { shared: !view.shared })))),
    remove: (view) =>
      attempt(async () => {
        await take(() => removeView(view.id));
        setLandOn(fixed);
        offerUndo({
          sentence: <Say id="views.removed" values={{ name: <Outside value={view.name} /> }} />,
          undo: async () => void (await take(() => undoRemoval(view.id))),
        });
      }),
    problem,
    forgetProblem: () => setProblem(undefined),
    landOn,
    onLanded: useCallback(() => setLandOn(undefined), []),
  };
}
