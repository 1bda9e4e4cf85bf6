import type { GoodsRule } from '../goods-rule.ts';
import { GOODS_RULE_KINDS } from './rule-kinds.ts';

/** The parameters of one rule with the defaults of its kind. Asking for one that the kind does not have is a fault of the program. */
export class Parameters {
  readonly #rule: GoodsRule;

  constructor(rule: GoodsRule) {
    this.#rule = rule;
  }

  number(name: string): number {
    const value = this.#value(name);
    if (typeof value !== 'number') throw new TypeError(`${this.#rule.kind}.${name} is no number`);
    return value;
  }

  choice(name: string): string {
    const value = this.#value(name);
    if (typeof value !== 'string') throw new TypeError(`${this.#rule.kind}.${name} is no choice`);
    return value;
  }

  countries(name: string): ReadonlySet<string> {
    const value = this.#value(name);
    if (typeof value !== 'object') throw new TypeError(`${this.#rule.kind}.${name} is no list`);
    return new Set(value);
  }

  #value(name: string): number | string | readonly string[] | undefined {
    return this.#rule.parameters[name] ?? GOODS_RULE_KINDS[this.#rule.kind].parameters[name]?.default;
  }
}
