/** Parts of the settings, in the order of the navigation, each with the action that the policy must allow. */
const PANELS = ['mine', 'thresholds', 'area', 'trusted', 'ids', 'people', 'tokens', 'proof', 'backups'] as const;
export type Panel = (typeof PANELS)[number];

/** Action names of the policy; the console hides what a person may not do, the node refuses it. */
const NEEDS: Readonly<Record<Panel, string | undefined>> = {
  mine: undefined,
  thresholds: 'settings.read',
  area: 'hazard.read',
  trusted: 'settings.read',
  ids: 'list.read',
  people: 'people.change',
  tokens: 'token.change',
  proof: 'proof.read',
  backups: 'backup',
};

/** The panels that this person may open. */
export const panelsFor = (may: readonly string[]): readonly Panel[] =>
  PANELS.filter((panel) => {
    const need = NEEDS[panel];
    return need === undefined || may.includes(need);
  });

export const isPanel = (text: string): text is Panel => PANELS.some((panel) => panel === text);
