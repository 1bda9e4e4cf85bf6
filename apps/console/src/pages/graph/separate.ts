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

/** Moves blocks until none lies on another, or the rounds are used up: what is fixed stays. Changes the blocks. */
export function separate(blocks: readonly Block[]): void {
  const movable = blocks.filter(({ fixed }) => !fixed);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    let moved = false;
    for (const one of movable) for (const other of blocks) if (one !== other && part(one, other)) moved = true;
    if (!moved) return;
  }
}
