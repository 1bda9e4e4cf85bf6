import { type FormEvent, useState } from 'react';
import { useChangePassword } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Threshold } from './sign-in.tsx';

const PASSWORD_LETTERS_MIN = 12;

/** After a one-time password: nothing else opens before one's own is set. */
export function ChangePassword() {
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const short = next.length < PASSWORD_LETTERS_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (current !== '' && !short && next === again) change.mutate({ current, next });
  };
  return (
    <Threshold title={say('password.title')}>
      <p className="soft">{say('password.why')}</p>
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          label={say('password.current')}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={current}
          onChange={setCurrent}
          error={tried && current === '' ? say('signIn.passwordNeeded') : undefined}
        />
        <TextField
          label={say('password.next')}
          hint={say('password.rule')}
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={setNext}
          error={tried && short ? say('password.short') : undefined}
        />
        <TextField
          label={say('password.again')}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          error={tried && next !== again ? say('password.differs') : undefined}
        />
        {change.isError ? <ProblemNotice problem={asProblem(change.error)} /> : null}
        <div className="form-end">
          <Button kind="primary" type="submit">
            {say('password.do')}
          </Button>
        </div>
      </form>
    </Threshold>
  );
}
