import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { Notice } from '../notice.tsx';

/** How little rules alone see, in the numbers that were measured: it stands over whatever they found. */
export function BlindNote() {
  return (
    <div className="gd-blind">
      <Notice>{say('goods.blind')}</Notice>
    </div>
  );
}
