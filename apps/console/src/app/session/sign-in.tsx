import { type FormEvent, type ReactNode, useState } from 'react';
import { useSignIn } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Brand } from '../brand.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import './session.css';

/** The frame of the pages that come before the shell. */
export function Threshold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="threshold">
      <div className="threshold-card">
        <Brand />
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** Name and password. After a session ran out (`overMinutes`), the same page comes back behind it, with its drafts. */
export function SignIn({ overMinutes }: { overMinutes: number | undefined }) {
  const signIn = useSignIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && password !== '') signIn.mutate({ name: name.trim(), password });
  };
  return (
    <Threshold title={say('signIn.title')}>
      {overMinutes === undefined ? null : <Notice>{say('signIn.over', { minutes: overMinutes })}</Notice>}
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          label={say('signIn.name')}
          name="username"
          autoComplete="username"
          spellCheck={false}
          autoFocus
          value={name}
          onChange={setName}
          error={tried && name.trim() === '' ? say('signIn.nameNeeded') : undefined}
        />
        <TextField
          label={say('signIn.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={tried && password === '' ? say('signIn.passwordNeeded') : undefined}
        />
        {signIn.isError ? <ProblemNotice problem={asProblem(signIn.error)} /> : null}
        <div className="form-end">
          <Button kind="primary" type="submit">
            {say('signIn.do')}
          </Button>
        </div>
        <p className="small muted">{say('signIn.first')}</p>
      </form>
    </Threshold>
  );
}
