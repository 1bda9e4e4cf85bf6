import { X } from 'lucide-react';
import { useRef } from 'react';
import { say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { UploadRow } from './upload-row.tsx';
import { layFiles, sendItems, useTray } from './upload-store.ts';
import { ready } from './upload-tray.ts';

/** Files by drag or by choosing; each is told what it holds where its content cannot say so; then all are sent. */
export function UploadPanel({ onClose }: { onClose: () => void }) {
  const tray = useTray();
  const input = useRef<HTMLInputElement>(null);
  const waiting = ready(tray);
  return (
    <section className="panel-form panel-wide" aria-labelledby="upload-title">
      <div className="panel-head">
        <h2 id="upload-title">{say('lists.uploadTitle')}</h2>
        <IconButton icon={X} name={say('common.close')} onPress={onClose} />
      </div>
      <p className="soft">{say('lists.uploadWhat')}</p>
      <div className="drop-area">
        <span className="soft">{say('lists.drop')}</span>
        <Button onPress={() => input.current?.click()}>{say('lists.choose')}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="files"
          onChange={(event) => {
            layFiles([...(event.target.files ?? [])]);
            // The same file may be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
      </div>
      {tray.length === 0 ? null : (
        <ul className="tray">
          {tray.map((item) => (
            <UploadRow key={item.key} item={item} />
          ))}
        </ul>
      )}
      {waiting.length === 0 ? null : (
        <div className="panel-actions">
          <Button kind="primary" onPress={() => sendItems(waiting)}>
            {say('lists.uploadDo', { count: waiting.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
