import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';

interface FoldBarProps {
  /** Of the company that they own. */
  readonly name: string;
  /** How many are drawn as one; undefined when all are drawn. */
  readonly count: number | undefined;
  readonly onFind: () => void;
  readonly onOpen: () => void;
  readonly onFold: () => void;
}

/** What is done with the owners that are drawn as one: found, drawn all, and put together again. */
export function FoldBar({ name, count, onFind, onOpen, onFold }: FoldBarProps) {
  return (
    <div className="owners-fold" role="group" aria-label={say('owners.foldBar')}>
      <p className="small">
        {count === undefined ? say('owners.opened', { name }) : say('owners.foldWhy', { name, count })}
      </p>
      <Button command="filter" onPress={onFind}>
        {say('owners.find')}
      </Button>
      <Button kind="quiet" onPress={count === undefined ? onFold : onOpen}>
        {count === undefined ? say('owners.foldAgain') : say('owners.drawAll', { count })}
      </Button>
    </div>
  );
}
