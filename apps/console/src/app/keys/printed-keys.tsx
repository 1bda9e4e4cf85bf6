import { say } from '../../messages/say.tsx';
import { sequenceOf } from './key-map.ts';

/** Keys as a table lists them: "g then t", "Ctrl K". */
export function PrintedKeys({ keys }: { keys: string }) {
  const between = sequenceOf(keys) === undefined ? ' ' : ` ${say('keys.then')} `;
  return (
    <span className="nowrap">
      {keys.split(' ').map((part, place) => (
        <span key={place}>
          {place > 0 ? between : null}
          <kbd className="kbd">{part}</kbd>
        </span>
      ))}
    </span>
  );
}
