import { useState } from 'react';
import { useChangePassword } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';

const PASSWORD_LENGTH_MIN = 12;
const PASSWORD_LENGTH_MAX = 256;

const field = (value: string, onChange: (value: string) => void) => ({
  value,
  onChange,
  type: 'password' as const,
  maxLength: PASSWORD_LENGTH_MAX,
});

/** Changes one's own password: the present one, and the next one twice. */
export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChangePassword();
  const short = next.length < PASSWORD_LENGTH_MIN;
  const differs = next !== again;
  const send = () => {
    setTried(true);
    if (current === '' || short || differs) return;
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          for (const empty of [setCurrent, setNext, setAgain]) empty('');
          setTried(false);
        },
      },
    );
  };
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={say('settings.passwordNow')}
        {...field(current, setCurrent)}
        autoComplete="current-password"
        error={tried && current === '' ? say('signIn.passwordNeeded') : undefined}
      />
      <TextField
        label={say('settings.passwordNext')}
        hint={say('password.rule')}
        {...field(next, setNext)}
        autoComplete="new-password"
        error={tried && short ? say('password.short') : undefined}
      />
      <TextField
        label={say('settings.passwordAgain')}
        {...field(again, setAgain)}
        autoComplete="new-password"
        error={tried && !short && differs ? say('password.differs') : undefined}
      />
      {change.error ? <ProblemNotice problem={asProblem(change.error)} /> : null}
      {change.isSuccess && current === '' && next === '' ? <Notice>{say('settings.passwordDone')}</Notice> : null}
      <div className="settings-actions">
        <Button type="submit">{say('settings.passwordChange')}</Button>
      </div>
    </form>
  );
}
