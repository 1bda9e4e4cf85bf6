import type { GoodsRule } from '@quintet/goods';

/** What is looked for in declarations: the rules that a node begins with; people of the node change them as versions. */
export interface GoodsDetector {
  readonly id: 'goods';
  readonly version: string;
  readonly title: string;
  readonly parameters: { readonly rules: readonly GoodsRule[] };
}
