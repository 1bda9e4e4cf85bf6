import type { Field, FieldKind } from '../tables/field.ts';
import type { Layout } from '../tables/layout.ts';
import type { MESSAGES } from '../tables/messages.ts';
import type { MessageFlag } from './message-flag.ts';

/** A field whose value may be missing: not available, out of range, or beyond the end of a short message. */
type Nullable = { readonly notAvailable: unknown } | { readonly rawMax: number } | { readonly cut: true };

type Plain<K extends FieldKind> = K extends 'flag'
  ? boolean
  : K extends 'text' | 'eta' | 'timestamp' | 'daytime'
    ? string | null
    : K extends 'data'
      ? string
      : number;

type ValueOf<F extends Field> = F extends { readonly says: infer S }
  ? S
  : F extends Nullable
    ? Plain<F['kind']> | null
    : Plain<F['kind']>;

type Hidden = { readonly kind: 'spare' } | { readonly name: 'type' } | { readonly name: 'name_extension' };

type FieldsOf<L extends Layout> = {
  readonly [F in L['fields'][number] as F extends Hidden ? never : F['name']]: ValueOf<F>;
};

type TurnIndicator<L extends Layout> = 'turn' extends L['fields'][number]['name']
  ? {
      /** False: `turn` is ±720 because nothing but "faster than 5° in 30 s" was said; null where there is no turn. */
      readonly turn_ti: boolean | null;
    }
  : unknown;

type Flagged = {
  /** What was unusual about the payload; absent when nothing was. */
  readonly flags?: readonly MessageFlag[];
};

type Simplify<T> = { [K in keyof T]: T[K] } & {};

/** The message that a layout gives, inferred from its table. */
export type MessageOf<L extends Layout> = Simplify<
  { readonly type: L['type'] } & FieldsOf<L> & TurnIndicator<L> & Flagged
>;

type EachMessage<T> = T extends Layout ? MessageOf<T> : never;

/** Every AIS message, told apart by `type` (and `part`, `addressed`, `structured`, or `dac` and `fid`). */
export type AisMessage = EachMessage<(typeof MESSAGES)[number]>;

/** The messages of one type: `MessageOfType<18>`. */
export type MessageOfType<T extends AisMessage['type']> = Extract<AisMessage, { readonly type: T }>;
