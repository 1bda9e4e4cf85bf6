import type { ShownFinding } from '@quintet/node/api';
import { say } from '../messages/say.tsx';
import { Outside } from './outside.tsx';
import './finding-list.css';

/** Beyond these a list is a file, not a page. */
const FINDINGS_SHOWN_MAX = 100;

/**
 * What a check found: how grave, the sentence, where, the code. Place and sentence may quote outside text; without a
 * stated purpose the node leaves them out.
 */
export function FindingList({ findings, file }: { findings: readonly ShownFinding[]; file?: string | undefined }) {
  const shown = findings.slice(0, FINDINGS_SHOWN_MAX);
  return (
    <ul className="findings">
      {shown.map((finding, place) => (
        // Two findings may be equal in all their words; their order does not change.
        <li key={place}>
          <span
            className={finding.severity === 'error' ? 'critical' : finding.severity === 'warning' ? 'warning' : 'soft'}
          >
            {say(`common.severity.${finding.severity}`)}
          </span>
          <span>
            {finding.message === undefined ? (
              <span className="muted">{say('common.findingProtected')}</span>
            ) : (
              <Outside value={finding.message} />
            )}
            <span className="finding-place">
              {file === undefined ? null : <Outside value={`${file} `} />}
              {finding.line === undefined ? null : say('common.line', { line: finding.line })}{' '}
              {finding.path === undefined ? null : <Outside value={finding.path} />}
            </span>
          </span>
          <code className="mono muted">{finding.code}</code>
        </li>
      ))}
      {findings.length > shown.length ? (
        <li className="muted">{say('common.of', { shown: shown.length, all: findings.length })}</li>
      ) : null}
    </ul>
  );
}
