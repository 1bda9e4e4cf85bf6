import type { CrossrefPair, Mark } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { MarkLegend, Marked } from '../../parts/compare/marked.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Section } from '../../parts/section.tsx';
import { propertyWord } from '../entities/words.ts';
import { type ComparedLine, comparedLines } from './compared-lines.ts';
import { useDatasetNames } from './use-dataset-names.ts';

const textOf = (marks: readonly Mark[]) => marks.map(({ text }) => text).join('');

function Values({ line, side }: { line: ComparedLine; side: 'left' | 'right' }) {
  const [own, others] = side === 'left' ? [line.left, line.right] : [line.right, line.left];
  if (own.length === 0) return <span className="muted">{say('common.none')}</span>;
  const isDate = /date$/iu.test(line.property);
  return own.map((marks, place) => (
    // Values keep their order; the same may stand twice.
    <div key={place}>
      {line.isOneSided ? (
        <Outside value={isDate ? textOf(marks) : marks.map(({ text }) => text).join(' ')} />
      ) : (
        <Marked marks={marks} others={others.flat()} between={isDate ? '' : ' '} />
      )}
    </div>
  ));
}

/** Both records next to each other, property by property, with what agrees marked. */
export function PairSides({ pair }: { pair: CrossrefPair }) {
  const lines = useMemo(() => comparedLines(pair), [pair]);
  const nameOf = useDatasetNames();
  const head = ({ node }: CrossrefPair['a']) => (
    <>
      <Outside value={nameOf(node.datasets[0] ?? '')} />{' '}
      <Link to="/entities/$id" params={{ id: node.key }} className="small">
        {say('crossref.openEntity')}
        <span className="sr"> {node.caption}</span>
      </Link>
    </>
  );
  return (
    <Section title={say('crossref.side')}>
      <table className="sides crossref-sides">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{say('crossref.field')}</span>
            </th>
            <th scope="col">{head(pair.a)}</th>
            <th scope="col">{head(pair.b)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.property} className={line.property === 'name' ? 'sides-name' : undefined}>
              <th scope="row">{propertyWord(line.property)}</th>
              <td>
                <Values line={line} side="left" />
              </td>
              <td>
                <Values line={line} side="right" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MarkLegend />
    </Section>
  );
}
