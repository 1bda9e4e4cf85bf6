import { useRef, useState } from 'react';
import { useMay } from '../../../api/me.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import type { AlertSearch } from '../alert-search.ts';
import type { Views } from './use-views.tsx';
import { ViewForm } from './view-form.tsx';
import { textToSave } from './view-tabs.ts';

/** Offered while filters or order are none of any view: keeps them under a name. */
export function SaveView({ search, views }: { search: AlertSearch; views: Views }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const may = useMay('view.change');
  if (!may || !views.isNew) return null;
  const own = views.saved.filter(({ mine }) => mine).map(({ name }) => name);
  return (
    <>
      <Button
        ref={button}
        kind="link"
        aria-haspopup="dialog"
        aria-label={say('views.save')}
        onPress={() => setOpen(true)}
      >
        <span className="if-wide">{say('views.save')}</span>
        <span className="if-narrow">{say('views.doSave')}</span>
      </Button>
      {open ? (
        <ViewForm
          anchor={button}
          title={say('views.save')}
          start=""
          isNew
          doWords={(name) => say(own.includes(name) ? 'views.doReplace' : 'views.doSave')}
          taken={own}
          onSend={(name, shared) => views.save({ name, search: textToSave(search), shared })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
