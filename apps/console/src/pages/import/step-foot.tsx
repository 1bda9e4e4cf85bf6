import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { IMPORT_STEPS, type ImportStep, searchOf } from './import-params.ts';

/** Where the step leads on and back: at the foot of each. */
export function StepFoot({ step, children }: { step: ImportStep; children?: ReactNode }) {
  const at = IMPORT_STEPS.indexOf(step);
  const [before, next] = [IMPORT_STEPS[at - 1], IMPORT_STEPS[at + 1]];
  return (
    <div className="import-foot">
      {next === undefined ? (
        children
      ) : (
        <Link to="/import" search={searchOf(next)} className="button button-primary">
          {say('import.next', { step: say(`import.step.${next}`) })}
        </Link>
      )}
      {before === undefined ? null : (
        <Link to="/import" search={searchOf(before)} className="import-back">
          {say('import.back', { step: say(`import.step.${before}`) })}
        </Link>
      )}
    </div>
  );
}
