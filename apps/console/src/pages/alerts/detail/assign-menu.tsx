import type { AlertRow } from '@quintet/node/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { alertOptions, assign } from '../alert-api.ts';

const NOBODY = 'nobody';
const ME_ENTRY = 'me';

/** Gives the alert to oneself or to nobody. */
export function AssignMenu({ row }: { row: AlertRow }) {
  const client = useQueryClient();
  const { account } = useMe();
  const give = useMutation({
    mutationFn: (to: string | undefined) => assign(row.id, to === undefined ? {} : { to }),
    onSuccess: (detail) => {
      client.setQueryData(alertOptions(row.id).queryKey, detail);
    },
  });
  const entries = [
    { id: ME_ENTRY, label: say('alerts.assign.me'), chosen: row.assignedTo === account.name },
    { id: NOBODY, label: say('alerts.assign.nobody'), chosen: row.assignedTo === undefined },
  ];
  return (
    <>
      <Menu
        label={say('alerts.assign')}
        trigger={<Button kind="link">{say('alerts.assign')}</Button>}
        groups={[{ id: 'people', entries }]}
        onChoose={(id) => give.mutate(id === NOBODY ? undefined : account.name)}
      />
      {give.isError ? (
        <span className="critical" role="alert">
          {asProblem(give.error).message}
        </span>
      ) : null}
    </>
  );
}
