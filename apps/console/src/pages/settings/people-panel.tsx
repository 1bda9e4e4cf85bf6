import type { Person, Role } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { AddPersonForm } from './add-person-form.tsx';
import { ROLES } from './roles.ts';
import { SecretOnce } from './secret-once.tsx';
import { peopleOptions, useEditPerson, useResetPerson } from './settings-api.ts';

type Once = { readonly name: string; readonly oneTimePassword: string };

/** Who may sign in: add, change the role, disable, reset the password. Nobody changes their own account here. */
export function PeoplePanel() {
  const people = useQuery(peopleOptions);
  const [adding, setAdding] = useState(false);
  const [once, setOnce] = useState<Once>();
  const [said, setSaid] = useState<string>();
  const edit = useEditPerson();
  const reset = useResetPerson();
  const failed = edit.error ?? reset.error;
  const change = (person: Person, change: { role?: Role; disabled?: boolean }) => {
    setSaid(undefined);
    edit.mutate(
      { id: person.id, edit: change },
      {
        onSuccess: ({ displayName, disabled }) => {
          if (change.disabled === undefined) return;
          setSaid(say(disabled ? 'settings.personDisabledNow' : 'settings.personEnabledNow', { name: displayName }));
        },
      },
    );
  };
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.people')}</h2>
        <div className="settings-tools">
          {adding ? null : (
            <Button icon={UserPlus} onPress={() => setAdding(true)}>
              {say('settings.personAdd')}
            </Button>
          )}
        </div>
      </div>
      {once ? (
        <SecretOnce
          title={say('settings.once', { name: once.name })}
          why={say('settings.onceWhy')}
          secret={once.oneTimePassword}
          onDone={() => setOnce(undefined)}
        />
      ) : null}
      {adding ? (
        <AddPersonForm
          onAdded={(made) => {
            setAdding(false);
            setOnce(made);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : null}
      {failed ? <ProblemNotice problem={asProblem(failed)} /> : null}
      {said === undefined ? null : <Notice>{said}</Notice>}
      <Loaded query={people} what={say('settings.peopleWhat')} rows={4}>
        {(all) => (
          <table className="settings-table">
            <thead>
              <tr>
                <th scope="col">{say('settings.personDisplay')}</th>
                <th scope="col">{say('settings.personName')}</th>
                <th scope="col">{say('settings.personRole')}</th>
                <th scope="col">{say('settings.personState')}</th>
                <th scope="col">{say('settings.personSeen')}</th>
                <th scope="col">
                  <span className="sr">{say('settings.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  onChange={(what) => change(person, what)}
                  onReset={() => reset.mutate(person.id, { onSuccess: setOnce })}
                />
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </section>
  );
}

function PersonRow({
  person,
  onChange,
  onReset,
}: {
  person: Person;
  onChange: (change: { role?: Role; disabled?: boolean }) => void;
  onReset: () => void;
}) {
  const self = useMe().account.id === person.id;
  return (
    <tr>
      <td>
        <b>
          <Outside value={person.displayName} />
        </b>{' '}
        {self ? <span className="muted">{say('settings.personYou')}</span> : null}
      </td>
      <td className="mono">{person.name}</td>
      <td>
        {self ? (
          say(`role.${person.role}`)
        ) : (
          <select
            className="control"
            aria-label={say('settings.personRoleOf', { name: person.displayName })}
            value={person.role}
            onChange={(event) => {
              const role = ROLES.find((one) => one === event.target.value);
              if (role) onChange({ role });
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {say(`role.${role}`)}
              </option>
            ))}
          </select>
        )}
      </td>
      <td className={person.disabled ? 'muted' : undefined}>
        {say(person.disabled ? 'settings.personDisabled' : 'settings.personActive')}
      </td>
      <td className="soft">
        {person.lastSeenAt === undefined ? say('settings.personNever') : <Moment at={person.lastSeenAt} />}
      </td>
      <td>
        {self ? (
          <span className="small muted">{say('settings.personSelf')}</span>
        ) : (
          <span className="settings-table-actions">
            <Button kind="quiet" onPress={onReset}>
              {say('settings.personReset')}
            </Button>
            <Button kind="quiet" onPress={() => onChange({ disabled: !person.disabled })}>
              {say(person.disabled ? 'settings.personEnable' : 'settings.personDisable')}
            </Button>
          </span>
        )}
      </td>
    </tr>
  );
}
