/** Short names of the lists that everybody knows; another one is called by its own title or id. */
const SHORT: Record<string, string> = {
  eu_fsf: 'EU list',
  un_sc_sanctions: 'UN list',
  us_ofac_sdn: 'OFAC SDN',
  us_ofac_cons: 'OFAC consolidated',
  gb_fcdo_sanctions: 'UK list',
};
const OWN = 'own:';

export function datasetName(dataset: string, title?: string): string {
  if (dataset.startsWith(OWN)) return title ?? dataset.slice(OWN.length);
  return SHORT[dataset] ?? title ?? dataset;
}
