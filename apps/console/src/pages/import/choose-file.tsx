import { useRef, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { beginImport } from './import-store.ts';

/** The first thing: a file, dropped or chosen. */
export function ChooseFile() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const begin = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) void beginImport(file);
  };
  return (
    <div
      className="import-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        begin(event.dataTransfer.files);
      }}
    >
      <p className="import-drop-line">
        {say('import.drop')} <Button onPress={() => input.current?.click()}>{say('import.choose')}</Button>
      </p>
      <p className="soft import-drop-what">{say('import.dropWhat')}</p>
      <input ref={input} type="file" hidden data-testid="table" onChange={(event) => begin(event.target.files)} />
    </div>
  );
}
