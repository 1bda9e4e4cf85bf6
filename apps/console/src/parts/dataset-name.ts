/** Short names of the lists that everybody knows; another one is called by its own title or id. */
const SHORT: Record<string, string> = {
  eu_fsf: 'EU list',
  un_sc_sanctions: 'UN list',
  us_ofac_sdn: 'OFAC SDN',
  us_ofac_cons: 'OFAC consolidated',
  gb_fcdo_sanctions: 'UK list',
};
const OWN = 'own:';
const SEA = 'sea:';
const HAZARD = 'hazard:';
const GOODS = 'goods:';

/** What was found at sea, as the node calls it in an alert; what ships do all day raises none and is left out. */
const FOUND_AT_SEA: Record<string, string> = {
  distress: 'Distress',
  meeting: 'Meeting at sea',
  dark: 'Dark period',
  loitering: 'Loitering',
  area: 'Entered an area',
  approach: 'Approach to the coast',
  speed: 'Unusual speed',
  identity: 'Identity',
  shared_mmsi: 'MMSI in use twice',
  false_position: 'False position',
  interference: 'Interference',
};

/** The same of hazards and of goods. */
const FOUND_OTHERWISE: Record<string, string> = {
  [`${HAZARD}warning`]: 'Warning in the own area',
  [`${HAZARD}fault`]: 'Vessel over a fault',
  [`${GOODS}declaration`]: 'Declaration',
};

/** Alerts about the sea stand under a dataset for each type of finding. */
const SEA_DATASETS: readonly string[] = Object.keys(FOUND_AT_SEA).map((type) => SEA + type);
const isSeaDataset = (dataset: string): boolean => dataset.startsWith(SEA);
/** Everything that alerts stand under and that is no list. */
export const FOUND_DATASETS: readonly string[] = [...SEA_DATASETS, ...Object.keys(FOUND_OTHERWISE)];
export const isFoundDataset = (dataset: string): boolean =>
  [SEA, HAZARD, GOODS].some((start) => dataset.startsWith(start));

export function datasetName(dataset: string, title?: string): string {
  if (dataset.startsWith(OWN)) return title ?? dataset.slice(OWN.length);
  if (isSeaDataset(dataset)) return FOUND_AT_SEA[dataset.slice(SEA.length)] ?? title ?? dataset;
  return FOUND_OTHERWISE[dataset] ?? SHORT[dataset] ?? title ?? dataset;
}
