import type { AlertDetail, Comparison } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import { MarkLegend, Marked } from '../../../parts/compare/marked.tsx';
import { Section } from '../../../parts/section.tsx';

/** In a name each part is a word; elsewhere each is a value of its own. */
function betweenOf(field: Comparison['field']): string {
  return field === 'name' ? ' ' : ', ';
}

function Side({ line, side }: { line: Comparison; side: 'left' | 'right' }) {
  const [own, others] = side === 'left' ? [line.left, line.right] : [line.right, line.left];
  if (own.length === 0 && line.field === 'otherName') return null;
  if (own.length === 0) return <span className="muted">{say('common.none')}</span>;
  return <Marked marks={own} others={others} between={betweenOf(line.field)} />;
}

/** Both sides next to each other, parts aligned by meaning and marked in four kinds that work without colour. */
export function SideBySide({ detail: { row, comparison } }: { detail: AlertDetail }) {
  const left = row.subjectKind === 'party' ? 'alerts.side.left.payment' : 'alerts.side.left.customer';
  return (
    <Section title={say('alerts.side')}>
      <table className="sides">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{say('alerts.field')}</span>
            </th>
            <th scope="col">{say(left)}</th>
            <th scope="col">{say('alerts.side.right')}</th>
            <th scope="col">
              <span className="sr">{say('alerts.side.note')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.map((line, place) => (
            // Lines keep their order; a field may have several.
            <tr key={place} className={line.field === 'name' ? 'sides-name' : undefined}>
              <th scope="row">
                <span className={comparison[place - 1]?.field === line.field ? 'sr' : undefined}>
                  {say(`alerts.field.${line.field}`)}
                </span>
              </th>
              <td>
                <Side line={line} side="left" />
              </td>
              <td>
                <Side line={line} side="right" />
              </td>
              <td className="small soft">{line.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MarkLegend />
    </Section>
  );
}
