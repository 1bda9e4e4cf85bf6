/** What a ship and cargo type of ITU-R M.1371 (0..255) means for how a vessel behaves. */
export type ShipKind =
  | 'cargo'
  | 'tanker'
  | 'passenger'
  | 'high speed craft'
  | 'fishing'
  | 'tug'
  | 'pilot'
  | 'service'
  | 'law enforcement'
  | 'pleasure'
  | 'other'
  | 'unknown';

const KINDS: Readonly<Record<number, ShipKind>> = {
  30: 'fishing',
  31: 'tug',
  32: 'tug',
  33: 'service',
  34: 'service',
  35: 'law enforcement',
  36: 'pleasure',
  37: 'pleasure',
  50: 'pilot',
  51: 'law enforcement',
  52: 'tug',
  53: 'service',
  54: 'service',
  55: 'law enforcement',
  58: 'service',
};

const TENS: Readonly<Record<number, ShipKind>> = {
  2: 'high speed craft',
  4: 'high speed craft',
  6: 'passenger',
  7: 'cargo',
  8: 'tanker',
};

export function shipKind(shipType: number | undefined): ShipKind {
  if (shipType === undefined || shipType === 0 || shipType > 99) return 'unknown';
  return KINDS[shipType] ?? TENS[Math.floor(shipType / 10)] ?? 'other';
}
