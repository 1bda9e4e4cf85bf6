import { type ReactNode, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';

/** So many rows are shown before one asks for the rest; as many are printed. */
export const ROWS_FIRST = 8;

/** The first rows of a long table, and a button for the others that says how many they are. */
export function useFirstRows<Row>(rows: readonly Row[], first = ROWS_FIRST): [readonly Row[], ReactNode] {
  const [all, setAll] = useState(false);
  const more = rows.length - first;
  if (all || more <= 0) return [rows, null];
  return [
    rows.slice(0, first),
    <Button key="more" kind="link" onPress={() => setAll(true)}>
      {say('vessel.more', { count: more })}
    </Button>,
  ];
}
