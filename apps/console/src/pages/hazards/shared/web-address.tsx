import '../../../messages/add-hazards.ts';
import { say } from '../../../messages/say.tsx';
import { safeWeb } from '../../../parts/hazards/safe-web.ts';
import { Outside } from '../../../parts/outside.tsx';

/** An address that a source gives: opened only where it is a web page, with its host in words and nothing told to it. */
export function WebAddress({ value }: { value: string }) {
  const link = safeWeb(value);
  if (link === undefined) {
    return (
      <>
        <span className="mono">
          <Outside value={value} />
        </span>{' '}
        <span className="muted">{say('hazards.web.notOpened')}</span>
      </>
    );
  }
  return (
    <>
      <a href={link.href} target="_blank" rel="noopener noreferrer nofollow" referrerPolicy="no-referrer">
        {say('hazards.web.open', { host: link.host })}
      </a>{' '}
      <span className="mono muted hz-id">
        <Outside value={value} />
      </span>
    </>
  );
}
