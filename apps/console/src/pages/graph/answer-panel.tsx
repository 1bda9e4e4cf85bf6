import type { Communities, GraphNode, Paths, Shared } from '@quintet/node/api';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../messages/say.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { propertyWord, schemaWord } from '../entities/words.ts';
import type { Answer } from './questions.ts';

interface AnswerPanelProps {
  readonly answer: Answer;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Which line of the answer is lit up in the drawing. */
  readonly lit: string | undefined;
  readonly onLight: (line: string | undefined, keys: readonly string[]) => void;
  readonly onChoose: (key: string) => void;
}

/** The answer in words: each line lights up what it is about. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { answer } = props;
  if (answer.kind === 'view') {
    return answer.gone === 0 ? null : <Notice tone="warning">{say('graph.viewGone', { count: answer.gone })}</Notice>;
  }
  return (
    <section className="graph-part" aria-label={say('graph.answer')}>
      {answer.kind === 'paths' ? <PathLines {...props} answer={answer} /> : null}
      {answer.kind === 'shared' ? <SharedLines {...props} answer={answer} /> : null}
      {answer.kind === 'groups' ? <GroupLines {...props} answer={answer} /> : null}
    </section>
  );
}

interface LineProps extends Pick<AnswerPanelProps, 'lit' | 'onLight'> {
  readonly id: string;
  readonly keys: readonly string[];
  readonly children: React.ReactNode;
}

function Line({ id, keys, lit, onLight, children }: LineProps) {
  const on = lit === id;
  return (
    <li>
      <AriaButton
        className="graph-line"
        aria-pressed={on}
        onPress={() => (on ? onLight(undefined, []) : onLight(id, keys))}
      >
        {children}
      </AriaButton>
    </li>
  );
}

function PathLines({ answer, nodes, lit, onLight }: AnswerPanelProps & { answer: Paths }) {
  const hubs = answer.hubs.map(({ caption }) => caption);
  return (
    <>
      <h2>{say('graph.paths', { count: answer.paths.length })}</h2>
      {answer.paths.length === 0 ? <p className="small soft">{say('graph.pathDepth')}</p> : null}
      <ol className="graph-lines">
        {answer.paths.map((path, place) => (
          <Line key={place} id={`path-${place}`} keys={path.nodes} lit={lit} onLight={onLight}>
            <span className="graph-line-head">
              {say('graph.pathHops', { count: path.edges.length })}
              <span className="muted">{say('graph.pathScore', { score: path.score })}</span>
            </span>
            {path.edges.map((edge, at) => (
              <span key={at} className="small soft">
                <Outside value={edge.text} />
              </span>
            ))}
            {path.edges.length === 0 ? path.nodes.map((key) => nodes.get(key)?.caption ?? key).join(', ') : null}
          </Line>
        ))}
      </ol>
      {hubs.length === 0 ? null : (
        <p className="small soft">{say('graph.hubs', { names: new Intl.ListFormat('en-GB').format(hubs) })}</p>
      )}
      {answer.bounded ? <p className="small warning">{say('graph.bounded')}</p> : null}
    </>
  );
}

function SharedLines({ answer, lit, onLight }: AnswerPanelProps & { answer: Shared & { of: number } }) {
  return (
    <>
      <h2>{say('graph.shared', { count: answer.common.length })}</h2>
      <ol className="graph-lines">
        {answer.common.map((common, place) => (
          <Line
            key={place}
            id={`shared-${place}`}
            keys={[...common.sharedBy, ...(common.key === undefined ? [] : [common.key])]}
            lit={lit}
            onLight={onLight}
          >
            <span className="graph-line-head">
              <span className="cut">
                <Outside value={common.value} />
              </span>
              <span className="muted">{say('graph.bits', { bits: common.bits })}</span>
            </span>
            <span className="small soft">
              {common.kind === 'entity' ? schemaWord(common.type) : propertyWord(common.type)},{' '}
              {say('graph.sharedBy', { count: common.sharedBy.length, all: answer.of })},{' '}
              {say('graph.degree', { count: common.degree })}
            </span>
          </Line>
        ))}
      </ol>
    </>
  );
}

function GroupLines({ answer, nodes, lit, onLight, onChoose }: AnswerPanelProps & { answer: Communities }) {
  const caption = (key: string) => nodes.get(key)?.caption ?? key;
  return (
    <>
      <h2>{say('graph.groups', { count: answer.groups.length })}</h2>
      <ol className="graph-lines">
        {answer.groups.map((keys, place) => (
          <Line key={keys[0] ?? place} id={`group-${place}`} keys={keys} lit={lit} onLight={onLight}>
            {say(keys.length > 1 ? 'graph.group' : 'graph.groupAlone', {
              number: place + 1,
              name: caption(keys[0] ?? ''),
              others: keys.length - 1,
            })}
          </Line>
        ))}
      </ol>
      {answer.brokers.length === 0 ? null : (
        <>
          <h3>{say('graph.brokers')}</h3>
          <ol className="graph-lines">
            {answer.brokers.map(({ key, betweenness }) => (
              <li key={key}>
                <AriaButton className="graph-line" onPress={() => onChoose(key)}>
                  <span className="graph-line-head">
                    <span className="cut">
                      <Outside value={caption(key)} />
                    </span>
                    <span>{say('graph.percent', { share: betweenness })}</span>
                  </span>
                </AriaButton>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
