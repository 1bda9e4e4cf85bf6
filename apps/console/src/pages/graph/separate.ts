/** A node as the room that it takes. */
export interface Block {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** It stays where it is. */
  readonly fixed: boolean;
}

const ROUNDS_MAX = 120;
const AIR_X_PX = 22;
const AIR_Y_PX = 20;

/** Pushes two apart along the shorter way, as far as they may move. Whether they had to. */
function part(one: Block, other: Block): boolean {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const overX = (one.width + other.width) / 2 + AIR_X_PX - Math.abs(dx);
  const overY = (one.height + other.height) / 2 + AIR_Y_PX - Math.abs(dy);
  if (overX <= 0 || overY <= 0 || (one.fixed && other.fixed)) return false;
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  // Low nodes pass each other upwards or downwards sooner than sideways.
  if (overY <= overX) {
    const push = overY * (dy < 0 ? -1 : 1);
    one.y -= push * share;
    other.y += push * (1 - share);
  } else {
    const push = overX * (dx < 0 ? -1 : 1);
    one.x -= push * share;
    other.x += push * (1 - share);
  }
  return true;
}

/** One round: each meets those whose left side begins before its right side ends. */
function sweep(blocks: Block[], widest: number): boolean {
  blocks.sort((a, b) => a.x - b.x);
  let moved = false;
  blocks.forEach((one, at) => {
    for (let next = at + 1; next < blocks.length; next += 1) {
      const other = blocks[next];
      if (other === undefined || other.x - one.x > (one.width + widest) / 2 + AIR_X_PX) break;
      if (part(one, other)) moved = true;
    }
  });
  return moved;
}

/** Moves blocks until none lies on another, or the rounds are used up: what is fixed stays. Changes the blocks. */
export function separate(blocks: readonly Block[]): void {
  const byX = [...blocks];
  const widest = Math.max(0, ...blocks.map(({ width }) => width));
  for (let round = 0; round < ROUNDS_MAX; round += 1) if (!sweep(byX, widest)) return;
}
