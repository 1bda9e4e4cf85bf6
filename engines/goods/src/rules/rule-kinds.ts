import type { GoodsRuleKind } from '../goods-rule.ts';

interface ParameterText {
  /** What it does, in plain words. */
  readonly text: string;
}

/** What a parameter may be. */
export type RuleParameter = ParameterText &
  (
    | {
        readonly type: 'number';
        readonly unit: string;
        readonly min: number;
        readonly max: number;
        readonly isWhole: boolean;
        readonly default: number;
      }
    | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string }
    | { readonly type: 'countries'; readonly default: readonly string[] }
  );

/** A kind of rule as it is shown to whoever edits rules. */
export interface RuleKind {
  readonly title: string;
  /** What a hit says, and when the rule says nothing. */
  readonly says: string;
  readonly parameters: Readonly<Record<string, RuleParameter>>;
  /** Pairs of parameters of which the second must be larger. */
  readonly rising?: readonly (readonly [string, string])[];
}

const number = (unit: string, range: readonly [number, number], standard: number, text: string): RuleParameter => {
  const [min, max] = range;
  return { type: 'number', unit, min, max, isWhole: false, default: standard, text };
};
const whole = (unit: string, range: readonly [number, number], standard: number, text: string): RuleParameter => {
  const [min, max] = range;
  return { type: 'number', unit, min, max, isWhole: true, default: standard, text };
};

/**
 * The kinds of rules. None weighs a country by itself, nor anything about a person; a rule whose facts are not declared
 * says nothing.
 */
export const GOODS_RULE_KINDS: Readonly<Record<GoodsRuleKind, RuleKind>> = {
  unit_price: {
    title: 'Unit price against like goods',
    says: 'A kilogram costs far less or far more than it did in the last declarations of the same code; where they are too few, of the same heading, then chapter, which counts for less. It says nothing without value, net mass and code.',
    parameters: {
      peersMin: whole('declarations', [5, 200], 20, 'so many like ones are needed'),
      zFrom: number('spreads', [0.5, 20], 3.5, 'so many robust spreads from the middle a hit begins'),
      zFull: number('spreads', [1, 50], 10, 'and here it has its full strength'),
      spreadMin: number(
        'log units',
        [0.01, 2],
        0.2,
        'the least spread, so that goods of one price do not hit for cents',
      ),
      side: { type: 'choice', choices: ['both', 'low', 'high'], default: 'both', text: 'which prices hit' },
      widest: {
        type: 'choice',
        choices: ['hs2', 'hs4', 'hs6'],
        default: 'hs2',
        text: 'how far like goods may be sought',
      },
    },
    rising: [['zFrom', 'zFull']],
  },
  weight_value: {
    title: 'Weight against value',
    says: 'Weight and value do not go together: the importer pays far from what it usually does for goods of the chapter, much weighs almost nothing in value, or goods are declared without value. It says nothing without value and net mass.',
    parameters: {
      ownMin: whole('declarations', [3, 32], 8, 'so many earlier ones of the importer in the chapter are needed'),
      zFrom: number('spreads', [0.5, 20], 3.5, 'so many robust spreads from its usual price a hit begins'),
      zFull: number('spreads', [1, 50], 10, 'and here it has its full strength'),
      spreadMin: number('log units', [0.01, 2], 0.3, 'the least spread'),
      heavyFromKg: number('kg', [0, 1_000_000], 1000, 'from this mass on the least price counts'),
      eurPerKgMin: number('€ a kg', [0, 100], 0.02, 'below it goods cost less than moving them'),
    },
    rising: [['zFrom', 'zFull']],
  },
  new_route: {
    title: 'New route of a known importer',
    says: 'An importer with a history brings in goods of this chapter from this origin and departure for the first time. It counts by how unlikely that was: one that tries routes often will try another. It says nothing of importers without a history.',
    parameters: {
      declarationsMin: whole('declarations', [2, 1000], 8, 'so many earlier ones of the importer are needed'),
      chanceFrom: number('chance', [0.001, 1], 0.2, 'below this chance of a new route a hit begins'),
      chanceFull: number('chance', [0.0001, 0.5], 0.01, 'and here it has its full strength'),
    },
    rising: [['chanceFull', 'chanceFrom']],
  },
  container_time: {
    title: 'Container in impossible time',
    says: 'The same container comes under another transport document sooner than it can have gone back and come again. Several documents of one voyage (groupage) are left out. It says nothing without container (with a right check digit) and transport document.',
    parameters: {
      daysFar: whole('days', [1, 120], 20, 'the least time between two arrivals from overseas'),
      daysNear: whole('days', [1, 60], 4, 'the least time where both departures are near'),
      groupageDays: whole('days', [0, 30], 5, 'declarations of the same departure within it may be one voyage'),
      near: {
        type: 'countries',
        default:
          'AD AL AT BA BE BG BY CH CY CZ DE DK DZ EE EG ES FI FR GB GI GR HR HU IE IL IS IT LB LI LT LU LV LY MA MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TN TR UA XC XI XK XL XS'.split(
            ' ',
          ),
        text: 'departures that are near',
      },
    },
  },
  departure_origin: {
    title: 'Departure differs from origin',
    says: 'The goods left from another country than their origin, on a way that few of that origin take (of the same chapter, where there are enough). The rarer the way, the more it counts; no country counts by itself. It says nothing without both countries.',
    parameters: {
      peersMin: whole('declarations', [5, 10_000], 30, 'so many of the origin are needed to say how usual a way is'),
      shareUsual: number('share', [0.001, 1], 0.25, 'a way that so many take is usual and no hit'),
      unknownStrength: number('0–1', [0, 1], 0.3, 'how much it counts where too few of the origin are known'),
    },
  },
  listed_party: {
    title: 'Party on a list',
    says: 'Importer, seller or vessel may be one that a list in force has, with how sure that is. It says nothing where nobody was screened.',
    parameters: {
      scoreFrom: number('0–1', [0, 1], 0.7, 'from this sureness on it is a hit'),
    },
  },
};

export function isRuleKind(text: string): text is GoodsRuleKind {
  return Object.hasOwn(GOODS_RULE_KINDS, text);
}

export const RULE_KIND_NAMES: readonly GoodsRuleKind[] = Object.keys(GOODS_RULE_KINDS).filter(isRuleKind);
