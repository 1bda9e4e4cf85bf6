import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Several } from './several.ts';

it('holds for each key what was added and not taken out, in its order', () => {
  const step = fc.record({
    isAdded: fc.boolean(),
    key: fc.constantFrom('a', 'b'),
    value: fc.constantFrom('1', '2', '3'),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const several = new Several<string>();
      const plain = new Map([
        ['a', new Set<string>()],
        ['b', new Set<string>()],
      ]);
      for (const { isAdded, key, value } of steps) {
        if (isAdded) several.add(key, value);
        else several.delete(key, value);
        if (isAdded) plain.get(key)!.add(value);
        else plain.get(key)!.delete(value);
        for (const [of, values] of plain) expect([...several.get(of)]).toEqual([...values]);
      }
    }),
  );
});
