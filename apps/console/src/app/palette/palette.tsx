import type { SearchResult } from '@quintet/node/api';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { PickList } from '../../parts/pick-list.tsx';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';

const PAGES = [
  { kind: 'page', to: '/today', label: say('nav.today') },
  { kind: 'page', to: '/alerts', label: say('nav.alerts') },
  { kind: 'page', to: '/search', label: say('nav.search') },
  { kind: 'page', to: '/entities', label: say('nav.entities') },
  { kind: 'page', to: '/entities/graph', label: say('palette.graph') },
  { kind: 'page', to: '/entities/crossref', label: say('palette.crossref') },
  { kind: 'page', to: '/map', label: say('nav.map') },
  { kind: 'page', to: '/hazards', label: say('nav.hazards') },
  { kind: 'page', to: '/goods', label: say('nav.goods') },
  { kind: 'page', to: '/lists', label: say('nav.lists') },
  { kind: 'page', to: '/settings', label: say('nav.settings') },
] as const;
const NAME_MAX = 512;

function labelOf(entry: PaletteEntry): string {
  if (entry.kind === 'page') return say('palette.go', { page: entry.label });
  return entry.kind === 'alert' ? say('palette.alert', { id: entry.id }) : say('palette.search', { text: entry.text });
}

/** Goes where an entry leads. A name is sent by POST; the address gets only the id of the search. */
function useGo(onClose: () => void) {
  const navigate = useNavigate();
  return async (entry: PaletteEntry) => {
    if (entry.kind === 'page') await navigate({ to: entry.to });
    if (entry.kind === 'alert') await navigate({ to: '/alerts/$id', params: { id: entry.id } });
    if (entry.kind === 'search') {
      const { id } = await call<SearchResult>('/searches', { method: 'POST', body: { name: entry.text } });
      await navigate({ href: `/search?s=${encodeURIComponent(id)}` });
    }
    onClose();
  };
}

/** One field for everything: pages, an alert by its id, a search of the lists. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof asProblem>>();
  const go = useGo(onClose);
  const entries = paletteEntries(text, PAGES);
  const choose = (label: string) => {
    const entry = entries.find((each) => labelOf(each) === label);
    if (entry !== undefined) void go(entry).catch((error: unknown) => setProblem(asProblem(error)));
  };
  return (
    <Dialog title={say('palette.label')} hideTitle open onClose={onClose}>
      <PickList
        label={say('palette.label')}
        text={text}
        onText={setText}
        picks={entries.map((entry) => ({ id: labelOf(entry), label: labelOf(entry) }))}
        onPick={choose}
        nothing={say('palette.nothing')}
        maxLength={NAME_MAX}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </Dialog>
  );
}
