import type { ImportModel } from '@quintet/node/api';
import { Plus } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { StepFoot } from './step-foot.tsx';
import type { StepProps } from './step-props.ts';
import { changeDraft } from './import-store.ts';
import { LinkEditor } from './link-editor.tsx';
import { linkExample } from './link-example.ts';
import { kindsWithin, linkChoices, otherEnd, withLink } from './mapping-edit.ts';

const FIRST = ['Ownership', 'Directorship', 'UnknownLink'];

/** Whom the rows are linked with, by columns that name somebody else. */
export function LinksStep({ draft, table, model }: StepProps & { model: ImportModel }) {
  const { mapping } = draft;
  const names = table.columns.map(({ name }) => name);
  const choices = linkChoices(model, mapping.row.schema);
  const first = FIRST.flatMap((schema) => choices.find((choice) => choice.schema === schema) ?? [])[0] ?? choices[0];
  const add = () => {
    if (first === undefined) return;
    const [kind = 'LegalEntity'] = kindsWithin(model, otherEnd(model, first)?.range ?? '');
    const link = { ...first, columns: [], other: { schema: kind, columns: [] } };
    changeDraft({ mapping: { ...mapping, links: [...mapping.links, link] } });
  };
  const addButton = (
    <Button icon={Plus} onPress={add}>
      {say('import.addLink')}
    </Button>
  );
  return (
    <>
      <div className="import-head">
        <h2>{say('import.linksTitle')}</h2>
        {mapping.links.length === 0 ? null : <span className="push">{addButton}</span>}
      </div>
      <p className="soft import-what">{say('import.linksWhat')}</p>
      {mapping.links.length === 0 ? (
        <EmptyState actions={first === undefined ? undefined : addButton}>{say('import.linksNone')}</EmptyState>
      ) : (
        mapping.links.map((link, at) => (
          <LinkEditor
            // Links have no name of their own and keep their order.
            key={at}
            number={at + 1}
            link={link}
            names={names}
            choices={choices}
            model={model}
            example={linkExample(table.entities, link, model)}
            onChange={(next) => changeDraft({ mapping: withLink(mapping, at, next) })}
          />
        ))
      )}
      <StepFoot step="links" />
    </>
  );
}
