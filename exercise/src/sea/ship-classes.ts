/** What ships of a kind are like: ranges of length (m) and speed (knots), and the type of ITU-R M.1371. */
export interface ShipClass {
  readonly shipType: number;
  readonly lengthM: readonly [number, number];
  /** Length to width. */
  readonly slenderness: number;
  readonly draughtM: readonly [number, number];
  readonly knots: readonly [number, number];
}

/** By the type that the world's vessels have. */
export const merchantClasses: Readonly<Record<string, ShipClass>> = {
  'Crude Oil Tanker': { shipType: 80, lengthM: [183, 274], slenderness: 5.9, draughtM: [9, 15], knots: [10, 13] },
  'Bulk Carrier': { shipType: 70, lengthM: [150, 225], slenderness: 6.6, draughtM: [7, 12.5], knots: [10, 13] },
  'General Cargo': { shipType: 70, lengthM: [80, 140], slenderness: 6.3, draughtM: [4, 8], knots: [9, 13] },
  'Container Ship': { shipType: 71, lengthM: [130, 300], slenderness: 6.7, draughtM: [7, 13], knots: [13, 18] },
  'Chemical Tanker': { shipType: 80, lengthM: [100, 180], slenderness: 6.2, draughtM: [6, 10.5], knots: [10, 13.5] },
};

export const localClasses = {
  ferry: { shipType: 60, lengthM: [90, 150], slenderness: 5.8, draughtM: [4.5, 6], knots: [15, 19] },
  fastFerry: { shipType: 40, lengthM: [70, 107], slenderness: 4.2, draughtM: [3, 4], knots: [28, 34] },
  fishing: { shipType: 30, lengthM: [16, 30], slenderness: 3.6, draughtM: [2, 3.5], knots: [7.5, 9.5] },
  pilot: { shipType: 50, lengthM: [11, 16], slenderness: 3.2, draughtM: [1, 1.5], knots: [14, 20] },
  tug: { shipType: 52, lengthM: [24, 38], slenderness: 2.8, draughtM: [3.5, 5], knots: [9, 11] },
  towing: { shipType: 31, lengthM: [35, 60], slenderness: 3.5, draughtM: [4, 6], knots: [4.5, 6.5] },
  barge: { shipType: 99, lengthM: [70, 110], slenderness: 4, draughtM: [3, 5], knots: [4, 6] },
  bunker: { shipType: 80, lengthM: [60, 95], slenderness: 5.5, draughtM: [3.5, 5.5], knots: [8, 10] },
  pleasure: { shipType: 37, lengthM: [9, 24], slenderness: 3.3, draughtM: [1, 2.5], knots: [8, 20] },
  sailing: { shipType: 36, lengthM: [9, 18], slenderness: 3.2, draughtM: [1.5, 2.5], knots: [4.5, 6.5] },
  patrol: { shipType: 55, lengthM: [24, 60], slenderness: 5, draughtM: [1.5, 3], knots: [12, 18] },
  survey: { shipType: 90, lengthM: [40, 80], slenderness: 4.8, draughtM: [3, 5], knots: [9, 12] },
  fastBoat: { shipType: 37, lengthM: [8, 13], slenderness: 3.5, draughtM: [0.5, 1], knots: [24, 33] },
} as const satisfies Readonly<Record<string, ShipClass>>;

export type LocalKind = keyof typeof localClasses;
