/** `/feeds?sel=F-3&panel=feed` */
export interface FeedsParams {
  /** The feed whose polls are open. */
  readonly sel?: string;
  readonly panel?: 'feed';
}

const ID_LETTERS_MAX = 256;

export function readFeedsParams({ sel, panel }: Record<string, unknown>): FeedsParams {
  return {
    ...(typeof sel === 'string' && sel !== '' && sel.length <= ID_LETTERS_MAX && { sel }),
    ...(panel === 'feed' && { panel }),
  };
}
