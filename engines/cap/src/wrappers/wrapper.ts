import type { CapVersion } from '../alert.ts';
import type { TreeNode } from '../tree/node.ts';

/** What a file is, as far as it has to do with CAP. */
export type CapFormat = 'cap' | 'atom-cap' | 'rss-cap' | 'edxl-de' | 'gdacs-rss' | 'cap-json';

/** How alerts are wrapped; `home-made` is a root that no standard knows and that holds alerts. */
export type CapWrapperKind = 'atom' | 'rss' | 'gdacs-rss' | 'edxl-de' | 'json' | 'geojson' | 'home-made';

export interface CapLink {
  readonly href: string;
  readonly type?: string;
  readonly rel?: string;
}

/** One entry of a feed, item of a channel, content object of a distribution or member of a JSON list. */
export interface CapEntry {
  readonly path: string;
  readonly line: number;
  readonly id?: string;
  readonly title?: string;
  /** As written: RFC 3339 in Atom, RFC 822 in RSS. */
  readonly updated?: string;
  /** Addresses from which the whole alert can be fetched, where the entry does not hold it. */
  readonly links: readonly CapLink[];
  /** Elements of CAP that stand in the entry by themselves, as in the index of the National Weather Service. */
  readonly cap: Readonly<Record<string, string>>;
  /** How many whole alerts it holds. */
  readonly alerts: number;
}

/** What stands around the alerts. */
export interface CapWrapper {
  readonly kind: CapWrapperKind;
  readonly id?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly entries: readonly CapEntry[];
}

/** An alert within a document, not yet read. */
export interface FoundAlert {
  readonly node: TreeNode;
  readonly version: CapVersion;
  /** The text in which the node's start and end count. */
  readonly source: string;
  readonly raw: () => Uint8Array;
  /** It is checked; one in no namespace is read only. */
  readonly isChecked: boolean;
  readonly isJson: boolean;
  /** The index of its entry in the wrapper. */
  readonly entry?: number;
}

/** A document taken apart. */
export interface OpenedDocument {
  readonly format: CapFormat | undefined;
  readonly wrapper?: CapWrapper;
  readonly alerts: readonly FoundAlert[];
}

/** Takes a value into an object only where there is one. */
export function present<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value };
export function present<Value>(name: string, value: Value | undefined): { readonly [key: string]: Value } {
  return value === undefined ? {} : { [name]: value };
}
