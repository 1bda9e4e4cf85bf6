import { becauseText } from '@quintet/hazards';
import type { CascadeFacts, ExposureFacts, SiteFacts, VesselFacts } from './exposure-facts.ts';

/**
 * One sentence about what stands in the way.
 * @example exposureText(facts) // 'The plant: 1.2 km from the area; Seveso site of the upper tier.'
 */
export function exposureText(facts: ExposureFacts): string {
  if (facts.kind === 'vessel') return vesselText(facts);
  return facts.kind === 'site' ? siteText(facts) : cascadeText(facts);
}

function siteText({ caption, distanceKm, inside, from, intensity, seveso, inhabitants }: SiteFacts): string {
  const shaking = intensity === null ? '' : `, intensity ${ROMAN[intensity - 1]} expected`;
  const tier = seveso === null ? '' : `; Seveso site of the ${seveso} tier`;
  const serves = inhabitants ? `; serves ${peopleText(inhabitants)}` : '';
  return `${caption}: ${whereText(distanceKm, inside, `the ${from}`)}${shaking}${tier}${serves}.`;
}

function vesselText({ caption, vesselKind, distanceKm, inside, speed, heardAt }: VesselFacts): string {
  const how = speed === null ? '' : ` at ${speed.toFixed(1)} kn`;
  return `${caption} (${vesselKind}): ${whereText(distanceKm, inside, 'it')}${how}, heard at ${heardAt} UTC.`;
}

function cascadeText({ chain, inhabitants, ...because }: CascadeFacts): string {
  const captions = chain.map(({ caption }) => caption);
  const serves = inhabitants ? ` It serves ${peopleText(inhabitants)}.` : '';
  return `Without ${captions[0]}: ${becauseText({ ...because, chain: captions })}${serves}`;
}

function whereText(distanceKm: number | null, inside: boolean, from: string): string {
  if (inside) return 'in the area';
  return distanceKm === null ? 'named by the report itself' : `${kmText(distanceKm)} from ${from}`;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function peopleText(people: number): string {
  return `${people.toLocaleString('en')} people`;
}

/** A distance as it is said. */
export function kmText(km: number): string {
  return km < 1 ? `${Math.round(km * 1000)} m` : `${km.toFixed(1)} km`;
}
