import type { GoodsKind, GoodsRuleShape } from '@quintet/node/api';
import { useMemo } from 'react';
import { say } from '../../../messages/say.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { blankRule, newRuleId } from './new-rule.ts';
import { RuleForm } from './rule-form.tsx';

interface NewRulePartProps {
  readonly kind: GoodsKind;
  readonly kinds: readonly GoodsKind[];
  readonly rules: readonly GoodsRuleShape[];
  readonly today: string;
  readonly onKind: (kind: string) => void;
  readonly onKept: (rule: { readonly id: string; readonly version: number }) => void;
  readonly onLeave: () => void;
}

/** A rule of one's own: first what it asks, then with what parameters. */
export function NewRulePart({ kind, kinds, rules, today, onKind, onKept, onLeave }: NewRulePartProps) {
  const base = useMemo(() => blankRule(today), [today]);
  const taken = useMemo(() => new Set(rules.map(({ id }) => id)), [rules]);
  return (
    <div className="gd-new-rule">
      <RuleForm
        base={base}
        draftKey={`new ${kind.kind}`}
        kind={kind}
        today={today}
        title={say('goods.rule.newRule')}
        idOf={({ title }) => newRuleId(title, taken)}
        onKept={onKept}
        onLeave={onLeave}
      >
        <SelectField
          label={say('goods.rule.column.kind')}
          hint={kind.text}
          value={kind.kind}
          onChange={onKind}
          options={kinds.map((one) => ({ value: one.kind, label: one.title }))}
        />
      </RuleForm>
    </div>
  );
}
