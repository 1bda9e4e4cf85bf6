import type { Settings } from '../../store/index.ts';

/** Who or what an alert is raised for. */
export const SUBJECT_KINDS = ['customer', 'party', 'vessel', 'hazard', 'fault', 'consignment'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What an alert is about: somebody who is perhaps on a list, or what was found at sea, of a hazard, or among goods. */
export type AlertAbout = 'listed' | 'sea' | 'hazard' | 'goods';

const ABOUT: Readonly<Record<SubjectKind, AlertAbout>> = {
  customer: 'listed',
  party: 'listed',
  vessel: 'sea',
  hazard: 'hazard',
  fault: 'hazard',
  consignment: 'goods',
};

export function subjectKindOf(text: string): SubjectKind {
  return SUBJECT_KINDS.find((kind) => kind === text) ?? 'customer';
}

/** What an alert on this kind of subject is about. */
export function aboutOf(subjectKind: string): AlertAbout {
  return ABOUT[subjectKindOf(subjectKind)];
}

/** The kinds of subjects of alerts that are about the same. */
export function kindsAbout(about: AlertAbout): SubjectKind[] {
  return SUBJECT_KINDS.filter((kind) => ABOUT[kind] === about);
}

/** How long a person has, by what the alert is raised for. */
export function clockHours(subjectKind: string, settings: Settings): number {
  const hours: Readonly<Record<SubjectKind, number>> = {
    customer: settings.customerClockHours,
    party: settings.paymentClockHours,
    vessel: settings.vesselClockHours,
    hazard: settings.hazardClockHours,
    fault: settings.vesselClockHours,
    consignment: settings.goodsClockHours,
  };
  return hours[subjectKindOf(subjectKind)];
}
