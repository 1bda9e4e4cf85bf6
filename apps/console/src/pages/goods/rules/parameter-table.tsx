import type { GoodsKind, GoodsRuleShape } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import { asSentence, rangeText, valueText } from './rule-values.ts';

/** Each parameter in words, with its value in this version, its unit, what it may be and what it usually is. */
export function ParameterTable({ rule, kind }: { rule: GoodsRuleShape; kind: GoodsKind }) {
  return (
    <table className="gd-table gd-parameters">
      <thead>
        <tr>
          <th scope="col">{say('goods.rule.parameter')}</th>
          <th scope="col" className="num">
            {say('goods.rule.value')}
          </th>
          <th scope="col">{say('goods.rule.unit')}</th>
          <th scope="col">{say('goods.rule.range')}</th>
        </tr>
      </thead>
      <tbody>
        {kind.parameters.map((parameter) => {
          const value = rule.parameters[parameter.name] ?? parameter.default;
          const isLong = Array.isArray(value);
          return (
            <tr key={parameter.name}>
              <th scope="row">
                {asSentence(parameter.text)} <code className="mono muted">{parameter.name}</code>
                {isLong ? <span className="gd-codes mono">{valueText(value)}</span> : null}
              </th>
              <td className="num">{isLong ? value.length : <b>{valueText(value)}</b>}</td>
              <td className="soft">{parameter.unit ?? ''}</td>
              <td className="soft">
                {rangeText(parameter)}
                {isLong ? null : (
                  <span className="muted">, {say('goods.rule.default', { value: valueText(parameter.default) })}</span>
                )}
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">
            {asSentence(say('goods.rule.weightText'))} <code className="mono muted">weight</code>
          </th>
          <td className="num">
            <b>{valueText(rule.weight)}</b>
          </td>
          <td className="soft">0–1</td>
          <td className="soft">{say('goods.rule.rangeFromTo', { min: '0', max: '1' })}</td>
        </tr>
      </tbody>
    </table>
  );
}
