import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../../parts/notice.tsx';
import type { Views } from './use-views.tsx';

/** Under the tabs, until solved: why the saved views are not there, or why one was not changed. */
export function ViewsProblem({ views }: { views: Views }) {
  const { error, retry, problem, forgetProblem } = views;
  if (problem !== undefined) {
    const close = (
      <Button kind="link" onPress={forgetProblem}>
        {say('common.close')}
      </Button>
    );
    return <ProblemNotice problem={problem} actions={close} />;
  }
  if (error === null) return null;
  const { code, message } = asProblem(error);
  return (
    <Notice
      tone="error"
      code={code}
      actions={
        <Button kind="link" onPress={retry}>
          {say('common.tryAgain')}
        </Button>
      }
    >
      {say('common.partFailed', { what: say('views.what'), why: message })}
    </Notice>
  );
}
