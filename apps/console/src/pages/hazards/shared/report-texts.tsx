import type { HazardReportShape } from '@quintet/node/api';
import { useId, useState } from 'react';
import '../../../messages/add-hazards.ts';
import { say } from '../../../messages/say.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { languageWords } from '../../../parts/hazards/hazard-words.ts';
import { Outside } from '../../../parts/outside.tsx';

type Text = HazardReportShape['texts'][number];

/** Lines as they came; an empty line begins a new paragraph. */
function Lines({ value, lang }: { value: string; lang: string }) {
  const paragraphs = value.split(/\n{2,}/u).filter((each) => each.trim() !== '');
  return paragraphs.map((paragraph, place) => (
    <p key={place} className="hz-text">
      <Outside value={paragraph} lang={lang} />
    </p>
  ));
}

function Body({ text: { language, headline, description, instruction, area } }: { text: Text }) {
  return (
    <>
      {headline === undefined ? null : (
        <p className="hz-headline">
          <Outside value={headline} lang={language} />
        </p>
      )}
      {instruction === undefined ? null : (
        <div className="hz-instruction">
          <h3>{say('hazards.text.instruction')}</h3>
          <Lines value={instruction} lang={language} />
        </div>
      )}
      {description === undefined ? null : <Lines value={description} lang={language} />}
      {area === undefined ? null : (
        <p className="hz-text soft">
          {say('hazards.text.area')} <Outside value={area} lang={language} />
        </p>
      )}
    </>
  );
}

/** What a source says in words, in the language that is chosen among those it came in; never translated. */
export function ReportTexts({ texts }: { texts: readonly Text[] }) {
  const [language, setLanguage] = useState(texts[0]?.language ?? '');
  const id = useId();
  const chosen = texts.find((each) => each.language === language) ?? texts[0];
  if (chosen === undefined) return <p className="muted">{say('hazards.text.none')}</p>;
  return (
    <div className="hz-texts" id={id}>
      {texts.length === 1 ? (
        <span className="small muted">{languageWords(chosen.language)}</span>
      ) : (
        <SelectField
          label={say('hazards.text.language', { count: texts.length })}
          value={chosen.language}
          onChange={setLanguage}
          options={texts.map((each) => ({ value: each.language, label: languageWords(each.language) }))}
        />
      )}
      <Body text={chosen} />
    </div>
  );
}
