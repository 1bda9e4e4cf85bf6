import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import '../../parts/grey-bars.css';
import { askPurpose } from './purpose-signal.ts';

/** One line that says what a purpose opens, with the way to state one. */
export function PurposeLine({ what }: { what: string }) {
  return (
    <p className="gate-line">
      {say('purpose.needed', { what })}
      <Button kind="plain" onPress={() => askPurpose.tell()}>
        {say('purpose.state')}
      </Button>
    </p>
  );
}
