/** What detectors do with a track and something that was heard of it. */
type Hook<T> = (track: number, heard: T) => void;

const AT_ONCE = 8;
const nothing = (): void => undefined;

/**
 * One hook that calls many in their order. Each is called from a place of its own in the code, so that the engine of
 * JavaScript knows what is called there and may lay it in line; a loop over them takes them all for unknown.
 */
export function inTurn<T>(given: readonly (Hook<T> | undefined)[]): Hook<T> {
  const hooks = given.filter((hook) => hook !== undefined);
  if (hooks.length <= AT_ONCE) return firstEight(hooks);
  if (hooks.length <= 2 * AT_ONCE) return sixteen(hooks);
  const first = sixteen(hooks.slice(0, 2 * AT_ONCE));
  const rest = inTurn(hooks.slice(2 * AT_ONCE));
  return (track, heard) => {
    first(track, heard);
    rest(track, heard);
  };
}

function sixteen<T>(hooks: readonly Hook<T>[]): Hook<T> {
  const first = firstEight(hooks.slice(0, AT_ONCE));
  const second = secondEight(hooks.slice(AT_ONCE));
  return (track, heard) => {
    first(track, heard);
    second(track, heard);
  };
}

function firstEight<T>([a, b, c, d, e, f, g, h]: readonly Hook<T>[]): Hook<T> {
  const [first, second, third, fourth] = [a ?? nothing, b ?? nothing, c ?? nothing, d ?? nothing];
  const [fifth, sixth, seventh, eighth] = [e ?? nothing, f ?? nothing, g ?? nothing, h ?? nothing];
  return (track, heard) => {
    first(track, heard);
    second(track, heard);
    third(track, heard);
    fourth(track, heard);
    fifth(track, heard);
    sixth(track, heard);
    seventh(track, heard);
    eighth(track, heard);
  };
}

/** The same again: the engine learns by the place in the code. */
function secondEight<T>([a, b, c, d, e, f, g, h]: readonly Hook<T>[]): Hook<T> {
  const [first, second, third, fourth] = [a ?? nothing, b ?? nothing, c ?? nothing, d ?? nothing];
  const [fifth, sixth, seventh, eighth] = [e ?? nothing, f ?? nothing, g ?? nothing, h ?? nothing];
  return (track, heard) => {
    first(track, heard);
    second(track, heard);
    third(track, heard);
    fourth(track, heard);
    fifth(track, heard);
    sixth(track, heard);
    seventh(track, heard);
    eighth(track, heard);
  };
}
