import type { GraphNode } from '@quintet/node/api';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Outside } from '../../parts/outside.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { type AskedQuestion, QUESTIONS, type Question } from './graph-params.ts';

export interface Named {
  readonly key: string;
  readonly caption: string;
}

interface QuestionPanelProps {
  /** What the address asks, with the names as far as they are known. */
  readonly asked: AskedQuestion | undefined;
  readonly about: readonly Named[];
  readonly selected: readonly Named[];
  readonly drawn: number;
  readonly waiting: boolean;
  readonly onAsk: (ask: AskedQuestion, keys: readonly string[]) => void;
  readonly onGroups: () => void;
}

/** How many entities a question takes. */
const TAKES: Readonly<Record<AskedQuestion, readonly [least: number, most: number]>> = {
  neighbours: [1, 10],
  paths: [2, 2],
  shared: [2, 50],
};

/** The question first: what is asked, and of whom. */
export function QuestionPanel({ asked, about, selected, drawn, waiting, onAsk, onGroups }: QuestionPanelProps) {
  const [question, setQuestion] = useState<Question>(asked ?? 'neighbours');
  const [named, setNamed] = useState<readonly Named[]>();
  const [missing, setMissing] = useState(false);
  const entities = named ?? about;
  const change = (next: readonly Named[]) => {
    setNamed(next);
    setMissing(false);
  };
  const add = (node: GraphNode) => {
    const others = entities.filter(({ key }) => key !== node.key);
    const most = question === 'groups' ? 0 : TAKES[question][1];
    change([...others.slice(0, most - 1), { key: node.key, caption: node.caption }]);
  };
  const send = () => {
    if (question === 'groups') {
      if (drawn < 2) setMissing(true);
      else onGroups();
      return;
    }
    const [least, most] = TAKES[question];
    if (entities.length < least) setMissing(true);
    else
      onAsk(
        question,
        entities.slice(0, most).map(({ key }) => key),
      );
  };
  return (
    <form
      className="graph-question"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SelectField
        label={say('graph.question')}
        value={question}
        onChange={(next) => {
          setQuestion(next);
          setMissing(false);
        }}
        options={QUESTIONS.map((value) => ({ value, label: say(`graph.ask.${value}`) }))}
      />
      {question === 'groups' ? (
        <p className="small soft">{say('graph.ask.groupsWhy')}</p>
      ) : (
        <>
          <Entities entities={entities} onRemove={(key) => change(entities.filter((each) => each.key !== key))} />
          {entities.length < TAKES[question][1] ? (
            <EntityPicker
              label={say(
                question === 'paths' && entities.length === 0
                  ? 'graph.from'
                  : question === 'paths'
                    ? 'graph.to'
                    : entities.length === 0
                      ? 'graph.entity'
                      : 'graph.add',
              )}
              onPick={add}
            />
          ) : null}
          {selected.length >= TAKES[question][0] ? (
            <Button kind="link" onPress={() => change(selected.slice(0, TAKES[question][1]))}>
              {say('graph.ask.drawn', { count: selected.length })}
            </Button>
          ) : null}
        </>
      )}
      {missing ? (
        <p className="field-error" role="alert">
          {say(
            question === 'groups'
              ? 'graph.ask.few'
              : question === 'neighbours'
                ? 'graph.ask.needOne'
                : 'graph.ask.needTwo',
          )}
        </p>
      ) : null}
      <div>
        <Button type="submit" kind="primary" isPending={waiting}>
          {say('graph.ask.do')}
        </Button>
      </div>
    </form>
  );
}

function Entities({ entities, onRemove }: { entities: readonly Named[]; onRemove: (key: string) => void }) {
  if (entities.length === 0) return null;
  return (
    <ul className="graph-named">
      {entities.map(({ key, caption }) => (
        <li key={key}>
          <Chip onRemove={() => onRemove(key)} removeName={say('graph.remove', { name: caption })}>
            <span className="cut">
              <Outside value={caption} short />
            </span>
          </Chip>
        </li>
      ))}
    </ul>
  );
}
