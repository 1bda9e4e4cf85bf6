import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import type { StepProps } from './step-props.ts';
import { IMPORT_STEPS, type ImportStep, searchOf } from './import-params.ts';
import { isLinkWhole, mappedCount } from './mapping-edit.ts';

/** The steps as places: each says where it stands, and may be gone to at any time. */
export function StepBar({ current, draft, table }: StepProps & { current: ImportStep }) {
  const { mapping, file } = draft;
  const notes: Record<ImportStep, string> = {
    file: file.name,
    columns: say('import.stepNote.columns', { mapped: mappedCount(mapping), all: table.columns.length }),
    links: say('import.stepNote.links', { count: mapping.links.filter(isLinkWhole).length }),
    check: say('import.stepNote.check', { count: table.findings.length }),
  };
  const reached = IMPORT_STEPS.indexOf(current);
  return (
    <nav aria-label={say('import.steps')}>
      <ol className="import-bar">
        {IMPORT_STEPS.map((step, at) => (
          <li key={step} data-done={at < reached || undefined}>
            <Link
              to="/import"
              search={searchOf(step)}
              activeOptions={{ exact: true }}
              aria-current={step === current ? 'step' : undefined}
            >
              <span className="import-mark" aria-hidden />
              <span className="import-step">
                <b>{say(`import.step.${step}`)}</b>
                <span className="small muted cut">{notes[step]}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
