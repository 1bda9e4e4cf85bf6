import type { GraphState } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Link2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { graphViewsOptions, removeView, saveView, undoRemoval } from './graph-api.ts';

const NAME_LETTERS_MAX = 120;
const COPIED_MS = 2000;

/** Saved drawings: one's own and those for everybody. */
export function ViewsPart({ open, state }: { open: string | undefined; state: GraphState | undefined }) {
  const views = useQuery(graphViewsOptions);
  const client = useQueryClient();
  const navigate = useNavigate({ from: '/entities/graph' });
  const [problem, setProblem] = useState<ApiProblem>();
  const keep = (next: Awaited<ReturnType<typeof saveView>>) => client.setQueryData(graphViewsOptions.queryKey, next);
  const remove = async (id: string, name: string) => {
    try {
      keep(await removeView(id));
      if (open === id) await navigate({ search: {}, replace: true });
      offerUndo({
        sentence: <Say id="graph.viewRemoved" values={{ name: <Outside value={name} /> }} />,
        undo: async () => void keep(await undoRemoval(id)),
      });
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const save = async (name: string, shared: boolean) => {
    if (state === undefined) return;
    const next = await saveView({ name, shared, state });
    keep(next);
    const mine = next.find((view) => view.mine && view.name === name);
    if (mine !== undefined) await navigate({ search: { view: mine.id } });
  };
  return (
    <section className="graph-part" aria-labelledby="graph-views">
      <div className="graph-part-head">
        <h2 id="graph-views">{say('graph.views')}</h2>
        {open === undefined ? null : <CopyAddress />}
      </div>
      <Loaded query={views} what={say('graph.views')} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="small muted">{say('graph.viewsNone')}</p>
          ) : (
            <ul className="graph-views">
              {all.map((view) => (
                <li key={view.id}>
                  <span className="graph-view-name">
                    <Link
                      to="/entities/graph"
                      search={{ view: view.id }}
                      className="cut"
                      aria-current={view.id === open ? 'page' : undefined}
                    >
                      <Outside value={view.name} />
                    </Link>
                    <span className="small muted">
                      {view.mine
                        ? say(view.shared ? 'graph.viewEverybody' : 'graph.viewMine')
                        : say('graph.viewOf', { owner: view.owner })}
                    </span>
                  </span>
                  {view.mine ? (
                    <IconButton
                      icon={Trash2}
                      name={say('graph.viewRemove', { name: view.name })}
                      onPress={() => void remove(view.id, view.name)}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {state === undefined ? null : <SaveForm onSave={save} />}
    </section>
  );
}

function SaveForm({ onSave }: { onSave: (name: string, shared: boolean) => Promise<void> }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  if (!open) return <Button onPress={() => setOpen(true)}>{say('graph.saveView')}</Button>;
  const send = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    try {
      await onSave(name.trim(), shared);
      setOpen(false);
      setName('');
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <form
      className="graph-save"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={say('graph.viewName')}
        hint={say('graph.viewHint')}
        error={missing ? say('graph.viewNameNeeded') : undefined}
        value={name}
        onChange={setName}
        autoFocus
        autoComplete="off"
        maxLength={NAME_LETTERS_MAX}
      />
      <Checkbox checked={shared} onChange={setShared}>
        {say('graph.viewShared')}
      </Checkbox>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className="graph-do">
        <Button type="submit">{say('common.save')}</Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function CopyAddress() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(globalThis.location.href);
    setCopied(true);
    setTimeout(setCopied, COPIED_MS, false);
  };
  return (
    <Button kind="link" icon={Link2} onPress={() => void copy().catch(() => setCopied(false))}>
      {say(copied ? 'graph.copied' : 'graph.copyAddress')}
    </Button>
  );
}
