/** What an interest of BODS says about the party that holds it. */
export interface InterestMeaning {
  /** What its share is a share of; `none` where a share says nothing about ownership. */
  readonly measure: 'capital' | 'votes' | 'profit' | 'none';
  /** Whether it gives control by itself, whatever the share. */
  readonly controls: boolean;
  /** Whether it is an office, not an interest. */
  readonly manages: boolean;
}

const capital: InterestMeaning = { measure: 'capital', controls: false, manages: false };
const profit: InterestMeaning = { measure: 'profit', controls: false, manages: false };
const control: InterestMeaning = { measure: 'none', controls: true, manages: false };
const office: InterestMeaning = { measure: 'none', controls: false, manages: true };
const nothing: InterestMeaning = { measure: 'none', controls: false, manages: false };

/**
 * The interest types of BODS 0.4 and how they are counted. A share of capital counts first; votes stand in for it where
 * no capital is stated, rights to profit where neither is. An unknown or unpublished interest may be any of them.
 */
export const INTEREST_TYPES: Readonly<Record<string, InterestMeaning>> = {
  shareholding: capital,
  votingRights: { measure: 'votes', controls: false, manages: false },
  appointmentOfBoard: control,
  otherInfluenceOrControl: control,
  seniorManagingOfficial: office,
  settlor: control,
  trustee: control,
  protector: control,
  beneficiaryOfLegalArrangement: profit,
  rightsToSurplusAssetsOnDissolution: profit,
  rightsToProfitOrIncome: profit,
  rightsGrantedByContract: nothing,
  conditionalRightsGrantedByContract: nothing,
  controlViaCompanyRulesOrArticles: control,
  controlByLegalFramework: control,
  boardMember: office,
  boardChair: office,
  unknownInterest: profit,
  unpublishedInterest: profit,
  enjoymentAndUseOfAssets: nothing,
  rightToProfitOrIncomeFromAssets: profit,
  nominee: nothing,
  nominator: control,
};

/** The meaning of a type; without a type, or of one that the list does not have, it may be any interest. */
export function meaningOf(type: string | undefined): InterestMeaning {
  return type !== undefined && Object.hasOwn(INTEREST_TYPES, type) ? (INTEREST_TYPES[type] ?? profit) : profit;
}
