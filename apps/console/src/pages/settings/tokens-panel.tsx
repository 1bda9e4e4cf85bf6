import type { Token } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { AddTokenForm } from './add-token-form.tsx';
import { SecretOnce } from './secret-once.tsx';
import { tokensOptions, useRevokeToken } from './settings-api.ts';

type Once = { readonly name: string; readonly secret: string };

/** How other systems come in. Revoking cannot be taken back, so it asks first, in the page. */
export function TokensPanel() {
  const tokens = useQuery(tokensOptions);
  const [adding, setAdding] = useState(false);
  const [once, setOnce] = useState<Once>();
  const [asked, setAsked] = useState<Token>();
  const revoke = useRevokeToken();
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.tokens')}</h2>
        <p className="soft">{say('settings.tokensWhy')}</p>
        <div className="settings-tools">
          {adding ? null : (
            <Button icon={KeyRound} onPress={() => setAdding(true)}>
              {say('settings.tokenAdd')}
            </Button>
          )}
        </div>
      </div>
      {once ? (
        <SecretOnce
          title={say('settings.onceSecret', { name: once.name })}
          why={say('settings.onceSecretWhy')}
          secret={once.secret}
          onDone={() => setOnce(undefined)}
        />
      ) : null}
      {adding ? (
        <AddTokenForm
          onMade={({ token, secret }) => {
            setAdding(false);
            setOnce({ name: token.name, secret });
          }}
          onCancel={() => setAdding(false)}
        />
      ) : null}
      {revoke.error ? <ProblemNotice problem={asProblem(revoke.error)} /> : null}
      {asked ? (
        <Notice
          tone="warning"
          actions={
            <>
              <Button onPress={() => revoke.mutate(asked.id, { onSettled: () => setAsked(undefined) })}>
                {say('settings.tokenRevokeDo', { name: asked.name })}
              </Button>
              <Button kind="quiet" onPress={() => setAsked(undefined)}>
                {say('common.cancel')}
              </Button>
            </>
          }
        >
          {say('settings.tokenRevokeSure', { name: asked.name })}
        </Notice>
      ) : null}
      <Loaded query={tokens} what={say('settings.tokensWhat')} rows={3}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState>{say('settings.tokensNone')}</EmptyState>
          ) : (
            <TokenTable tokens={all} onRevoke={setAsked} />
          )
        }
      </Loaded>
    </section>
  );
}

function TokenTable({ tokens, onRevoke }: { tokens: readonly Token[]; onRevoke: (token: Token) => void }) {
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{say('settings.tokenName')}</th>
          <th scope="col">{say('settings.tokenUse')}</th>
          <th scope="col">{say('settings.tokenPurpose')}</th>
          <th scope="col">{say('settings.tokenMade')}</th>
          <th scope="col">{say('settings.tokenUsed')}</th>
          <th scope="col">{say('settings.tokenState')}</th>
          <th scope="col">
            <span className="sr">{say('settings.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <td>
              <b>
                <Outside value={token.name} />
              </b>
            </td>
            <td className="wraps">{say(`settings.tokenUse.${token.use}`)}</td>
            <td className="wraps">
              <Outside value={token.purpose} />
              <div className="small muted">
                <Outside value={token.legalBasis} />
              </div>
            </td>
            <td className="soft">
              <Moment at={token.createdAt} />
            </td>
            <td className="soft">
              {token.lastUsedAt === undefined ? say('settings.personNever') : <Moment at={token.lastUsedAt} />}
            </td>
            <td className={token.disabled ? 'muted' : undefined}>
              {say(token.disabled ? 'settings.tokenRevoked' : 'settings.tokenActive')}
            </td>
            <td className="num">
              {token.disabled ? null : (
                <Button kind="quiet" onPress={() => onRevoke(token)}>
                  {say('settings.tokenRevoke')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
