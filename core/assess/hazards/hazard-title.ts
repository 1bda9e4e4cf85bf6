import { hazard, isHazardCode } from '@quintet/hazards';

/** What a kind of hazard is called; a code that the vocabulary does not have is shown as it is. */
export function hazardTitle(code: string): string {
  return isHazardCode(code) ? hazard(code).title : code;
}
