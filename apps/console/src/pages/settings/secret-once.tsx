import { Copy } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';

interface SecretOnceProps {
  readonly title: string;
  readonly why: string;
  readonly secret: string;
  readonly onDone: () => void;
}

/** A password or a token that is shown once, in the page and not in a layer, until the person says that they have it. */
export function SecretOnce({ title, why, secret, onDone }: SecretOnceProps) {
  const [copied, setCopied] = useState(false);
  // The clipboard may be closed to the page; the value can be selected with one click all the same.
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="secret" role="status">
      <h3>{title}</h3>
      <div className="secret-value">
        <code>{secret}</code>
        <Button icon={Copy} onPress={copy}>
          {say('settings.copy')}
        </Button>
        <Button onPress={onDone}>{say('settings.onceClose')}</Button>
        {copied ? <span className="soft">{say('settings.copied')}</span> : null}
      </div>
      <p className="small soft">{why}</p>
    </div>
  );
}
