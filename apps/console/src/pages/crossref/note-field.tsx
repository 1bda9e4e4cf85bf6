import { say } from '../../messages/say.tsx';
import { TextField } from '../../parts/field.tsx';

const NOTE_LETTERS_MAX = 2000;

/** Why, in words that are kept with the next judgement. Enter and Esc go back to the pairs, and keep what was typed. */
export function NoteField({
  note,
  onNote,
  onClose,
}: {
  note: string;
  onNote: (note: string) => void;
  onClose: () => void;
}) {
  return (
    <form
      className="crossref-note"
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label={say('crossref.noteLabel')}
        optional
        autoFocus
        autoComplete="off"
        value={note}
        onChange={onNote}
        maxLength={NOTE_LETTERS_MAX}
      />
    </form>
  );
}
