/** Every limit of this package in one place, each with its unit in the name. */

/** Characters of a file that is read in one go. */
export const TEXT_MAX_CHARACTERS = 200_000_000;
/** Statements in one file. */
export const STATEMENTS_MAX = 2_000_000;
/** Findings kept for one file; then one finding counts the rest. */
export const FINDINGS_MAX = 1_000;
/** Depth of elements in a GLEIF file. */
export const XML_DEPTH_MAX_ELEMENTS = 32;
/** Characters of one value in a GLEIF file. */
export const XML_VALUE_MAX_CHARACTERS = 65_536;

/** Characters of a percentage; what is longer is none. */
export const PERCENTAGE_MAX_CHARACTERS = 100;
/** Percent that one interest may state; more is a slip of the pen. */
export const SHARE_MAX_PERCENT = 10_000;
/** Layers that one search for owners goes up. */
export const DEPTH_MAX_LAYERS = 10_000;
/** Companies whose owners one search looks at; who owns them counts only when it is looked at in turn. */
export const EXPLORED_MAX_ENTITIES = 20_000;
/** Interests that one search for owners looks at. */
export const EXPLORED_MAX_INTERESTS = 400_000;
/** Entities of one cycle that are solved exactly; larger ones are solved by iteration. */
export const EXACT_CYCLE_MAX_ENTITIES = 320;
/** Rounds of the iteration for larger cycles. */
export const ITERATION_MAX_ROUNDS = 20_000;
/** Chains that are shown for one owner. */
export const CHAINS_MAX = 20;
/** Partial chains that are looked at for one owner. */
export const CHAIN_STEPS_MAX_OWNER = 20_000;
/** Partial chains and entities that are looked at for the chains of all owners of one entity; then one chain each. */
export const CHAIN_STEPS_MAX_ENTITY = 500_000;
