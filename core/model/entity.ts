/** Properties of a FollowTheMoney entity: every property has several values, every value is text. */
export type Properties = Readonly<Record<string, readonly string[]>>;

/**
 * A person, company, vessel, account, address, sanction… in the FollowTheMoney model.
 * Dates are FollowTheMoney's prefix dates (`1974`, `1974-03`, `1974-03-19`), widened by EDTF level 1 where a list says
 * less than that: `1974~` (about) and `1970/1975` (between).
 */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Properties;
}

/** One entry of a list: the listed subject first, then what hangs on it (Sanction, Address, Passport, CryptoWallet…). */
export interface ListEntry {
  readonly id: string;
  readonly subject: Entity;
  readonly related: readonly Entity[];
}
