import type { GoodsKind } from '@quintet/node/api';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { SelectField, TextArea, TextField } from '../../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { useDraftRule } from '../goods-api.ts';
import { bodyOf, type RuleBase, type RuleDraft, type WrongField } from './rule-draft.ts';
import { dropRuleDraft, keepRuleDraft, useRuleDraft } from './rule-draft-store.ts';
import { asSentence, valueText } from './rule-values.ts';

type Parameter = GoodsKind['parameters'][number];

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** One parameter with its words, unit, name and bounds. */
function ParameterField({ parameter, value, wrong, onChange }: ParameterFieldProps) {
  const { name, type, text, unit, min, max, choices, default: usual } = parameter;
  const said = asSentence(text);
  const label = unit === undefined ? said : say('goods.rule.form.label', { text: said, unit });
  if (type === 'choice') {
    return (
      <SelectField
        label={label}
        hint={<code className="mono">{name}</code>}
        value={value}
        onChange={onChange}
        options={(choices ?? []).map((choice) => ({ value: choice, label: valueText(choice) }))}
      />
    );
  }
  if (type === 'countries') {
    return (
      <TextArea
        label={label}
        hint={say('goods.rule.form.countriesHint')}
        rows={4}
        value={value}
        onChange={onChange}
        error={wrong ? say('goods.rule.wrong.countries') : undefined}
      />
    );
  }
  const bounds = { min: valueText(min ?? 0), max: valueText(max ?? 0) };
  return (
    <TextField
      label={label}
      hint={
        <>
          <code className="mono">{name}</code> · {say('goods.rule.form.bounds', { ...bounds, usual: valueText(usual) })}
        </>
      }
      value={value}
      onChange={onChange}
      inputMode="decimal"
      autoComplete="off"
      error={wrong ? say('goods.rule.wrong.number', bounds) : undefined}
    />
  );
}

function wrongName(field: WrongField, { parameters }: GoodsKind): string {
  if (field === 'title' || field === 'owner' || field === 'weight' || field === 'validFrom' || field === 'validUntil') {
    return say(`goods.rule.form.${field}`);
  }
  const name = field.slice('parameters.'.length);
  return asSentence(parameters.find((each) => each.name === name)?.text ?? name);
}

/** What is wrong, over the form: it takes the focus, and each line leads to its field. */
function WrongSummary({ wrong, kind }: { wrong: readonly WrongField[]; kind: GoodsKind }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wrong.length > 0) box.current?.focus();
  }, [wrong]);
  if (wrong.length === 0) return null;
  const go = (place: number) => {
    // The fields that are wrong stand in the same order as the lines.
    const fields = box.current?.closest('form')?.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
    fields?.[place]?.focus();
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error">
        {say('goods.rule.form.summary', { count: wrong.length })}
        <ul>
          {wrong.map((field, place) => (
            <li key={field}>
              <Button kind="link" onPress={() => go(place)}>
                {wrongName(field, kind)}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

const NONE: readonly WrongField[] = [];

interface RuleFormProps {
  /** What it begins with. */
  readonly base: RuleBase;
  /** Under what is typed is remembered while the page is away. */
  readonly draftKey: string;
  readonly kind: GoodsKind;
  readonly today: string;
  readonly title: string;
  /** Stands over the fields. */
  readonly children?: ReactNode;
  /** The id under which a draft is kept. */
  readonly idOf: (draft: RuleDraft) => string;
  readonly onKept: (rule: { readonly id: string; readonly version: number }) => void;
  readonly onLeave: () => void;
}

/** A version of a rule, typed over what it begins with. It is kept as a draft: nothing changes by it. */
export function RuleForm({ base, draftKey, kind, today, title, children, idOf, onKept, onLeave }: RuleFormProps) {
  const draft = useRuleDraft(draftKey, base, kind, today);
  const [told, setTold] = useState<{ readonly of: GoodsKind; readonly wrong: readonly WrongField[] }>();
  const wrong = told?.of === kind ? told.wrong : NONE;
  const write = useDraftRule();
  const change = (part: Partial<RuleDraft>) => {
    write.reset();
    keepRuleDraft(draftKey, { ...draft, ...part });
  };
  const send = () => {
    if (write.isPending) return;
    const read = bodyOf(draft, idOf(draft), kind);
    setTold({ of: kind, wrong: 'wrong' in read ? read.wrong : NONE });
    if ('body' in read) {
      write.mutate(read.body, {
        onSuccess: (kept) => {
          dropRuleDraft(draftKey);
          onKept(kept);
        },
      });
    }
  };
  const errorOf = (field: 'title' | 'owner' | 'weight' | 'validFrom' | 'validUntil') =>
    wrong.includes(field) ? say(`goods.rule.wrong.${field}`) : undefined;
  return (
    <form
      className="gd-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>
        <Outside value={title} />
      </h2>
      <p className="soft">{say('goods.rule.newWhy')}</p>
      <WrongSummary wrong={wrong} kind={kind} />
      <div className="gd-fields">
        {children}
        <TextField
          label={say('goods.rule.form.title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={200}
          autoFocus={children === undefined}
          error={errorOf('title')}
        />
        <TextField
          label={say('goods.rule.form.owner')}
          hint={say('goods.rule.form.ownerHint')}
          value={draft.owner}
          onChange={(owner) => change({ owner })}
          maxLength={100}
          error={errorOf('owner')}
        />
        <TextField
          label={say('goods.rule.form.weight')}
          hint={say('goods.rule.form.weightHint')}
          value={draft.weight}
          onChange={(weight) => change({ weight })}
          inputMode="decimal"
          error={errorOf('weight')}
        />
        <div className="gd-days-pair">
          <TextField
            label={say('goods.rule.form.validFrom')}
            type="date"
            value={draft.validFrom}
            onChange={(validFrom) => change({ validFrom })}
            error={errorOf('validFrom')}
          />
          <TextField
            label={say('goods.rule.form.validUntil')}
            type="date"
            optional
            value={draft.validUntil}
            onChange={(validUntil) => change({ validUntil })}
            error={errorOf('validUntil')}
          />
        </div>
        {kind.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            value={draft.parameters[parameter.name] ?? ''}
            wrong={wrong.includes(`parameters.${parameter.name}`)}
            onChange={(value) => change({ parameters: { ...draft.parameters, [parameter.name]: value } })}
          />
        ))}
      </div>
      {write.error === null ? null : <ProblemNotice problem={asProblem(write.error)} />}
      <div className="gd-actions">
        <Button type="submit" kind="primary">
          {say('goods.rule.form.keep')}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {say('goods.rule.form.leave')}
        </Button>
      </div>
    </form>
  );
}
