/** What a source gives; while one thing is used, so many of the next are made ready. */
export async function* ahead<T>(
  source: AsyncGenerator<T, void, undefined>,
  count: number,
): AsyncGenerator<T, void, undefined> {
  const ask = (): Promise<IteratorResult<T, void>> => {
    const asked = source.next();
    // A failure is told when its turn comes.
    asked.catch(() => undefined);
    return asked;
  };
  const asked = Array.from({ length: count }, ask);
  try {
    for (;;) {
      const next = await asked.shift();
      if (next === undefined || next.done === true) return;
      asked.push(ask());
      yield next.value;
    }
  } finally {
    await source.return();
  }
}
