import type { ImportFinding } from '@quintet/node/api';
import { Fragment } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { StepProps } from './step-props.ts';

type Tone = ImportFinding['severity'];

/** Findings said under one line; the list has all of them. */
const FINDINGS_OF_LINE_MAX = 5;

/** The first rows as they are, each finding at its cell and in words under its line. */
export function RawRows({ table, findings }: Pick<StepProps, 'table'> & { findings: readonly ImportFinding[] }) {
  const { columns, rows } = table;
  const told = rows.map(({ line }) => findings.filter((finding) => finding.line === line));
  // Lines that could not be read have no cells: what is wrong with them stands before the next row.
  const readable = new Set(rows.map(({ line }) => line));
  const last = rows.at(-1)?.line ?? 0;
  const others = findings.filter(({ line }) => line !== undefined && !readable.has(line) && line <= last);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area takes focus, so that the arrow keys move it.
    <div className="import-rows" tabIndex={0} role="region" aria-label={say('import.firstRows')}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              {say('import.line')}
            </th>
            {columns.map(({ name }, at) => (
              <th scope="col" key={at}>
                <Outside value={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }, at) => {
            const before = rows[at - 1]?.line ?? 0;
            const broken = others.filter((finding) => (finding.line ?? 0) > before && (finding.line ?? 0) < line);
            return (
              <Fragment key={line}>
                {broken.map((finding, place) => (
                  <Told key={`broken-${place}`} finding={finding} width={columns.length} />
                ))}
                <tr>
                  <th scope="row" className="num muted">
                    {line}
                  </th>
                  {cells.map((cell, column) => (
                    <td key={column} data-tone={toneOf(told[at] ?? [], column)}>
                      <span className="import-cell">
                        <Outside value={cell} short />
                      </span>
                    </td>
                  ))}
                </tr>
                {(told[at] ?? []).slice(0, FINDINGS_OF_LINE_MAX).map((finding, place) => (
                  <Told key={place} finding={finding} width={columns.length} />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Told({ finding, width }: { finding: ImportFinding; width: number }) {
  const { severity, message, code, line } = finding;
  return (
    <tr className="import-told">
      <th scope="row" className="num muted">
        {line}
      </th>
      <td colSpan={width}>
        <span className="import-told-text">
          <b className={severity === 'error' ? 'critical' : severity === 'warning' ? 'warning' : 'soft'}>
            {say(`common.severity.${severity}`)}
          </b>{' '}
          <Outside value={message} /> <code className="mono muted">{code}</code>
        </span>
      </td>
    </tr>
  );
}

/** The gravest finding of a cell. */
function toneOf(findings: readonly ImportFinding[], column: number): Tone | undefined {
  const here = findings.filter((finding) => finding.column === column).map(({ severity }) => severity);
  return (['error', 'warning', 'info'] as const).find((tone) => here.includes(tone));
}
