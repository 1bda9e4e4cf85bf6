import type { FindingType, Settings } from '@quintet/tracks';

/** What is looked for at sea: which detector of the engine, and with what parameters. */
export interface SeaDetector {
  readonly id: FindingType;
  readonly version: string;
  readonly title: string;
  readonly parameters: { readonly sea: Partial<Omit<Settings, 'areas' | 'ports' | 'flagOf'>> };
}
