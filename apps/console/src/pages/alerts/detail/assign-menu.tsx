import type { AlertRow } from '@quintet/node/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { alertOptions, assign } from '../alert-api.ts';

const NOBODY = 'nobody';
/** Before an account's name, so that nobody can be called `nobody`. */
const PERSON = 'person:';

/** Gives the alert to oneself, a colleague who may decide, or nobody. */
export function AssignMenu({ row }: { row: AlertRow }) {
  const client = useQueryClient();
  const { account, colleagues } = useMe();
  const give = useMutation({
    mutationFn: (to: string | undefined) => assign(row.id, to === undefined ? {} : { to }),
    onSuccess: (detail) => {
      client.setQueryData(alertOptions(row.id).queryKey, detail);
    },
  });
  const others = colleagues.filter(({ name }) => name !== account.name);
  const entries = [
    { id: PERSON + account.name, label: say('alerts.assign.me'), chosen: row.assignedTo === account.name },
    ...others.map(({ name, displayName }) => ({
      id: PERSON + name,
      label: displayName,
      chosen: row.assignedTo === name,
    })),
    { id: NOBODY, label: say('alerts.assign.nobody'), chosen: row.assignedTo === undefined },
  ];
  return (
    <>
      <Menu
        label={say('alerts.assign')}
        trigger={<Button kind="link">{say('alerts.assign')}</Button>}
        groups={[{ id: 'people', entries }]}
        onChoose={(id) => give.mutate(id === NOBODY ? undefined : id.slice(PERSON.length))}
      />
      {give.isError ? (
        <span className="critical" role="alert">
          {asProblem(give.error).message}
        </span>
      ) : null}
    </>
  );
}
