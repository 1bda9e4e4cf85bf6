import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from '../preferences.ts';
import { siren, type SirenState } from './siren.ts';

const PRESSES = ['pointerdown', 'keydown'] as const;

export const useSirenState = (): SirenState =>
  useSyncExternalStore(
    (listener) => siren.changed.hear(listener),
    () => siren.state,
  );

/** Sounds while something is to be sounded for and the person did not turn it off. */
export function useSiren(wanted: boolean): void {
  const { warningSound } = usePreferences();
  const on = wanted && warningSound === 'on';
  useEffect(() => {
    if (!on) return undefined;
    siren.start();
    // Any press allows sound; it need not be the button.
    const allow = () => (siren.state === 'blocked' ? siren.allow() : undefined);
    for (const press of PRESSES) document.addEventListener(press, allow);
    return () => {
      for (const press of PRESSES) document.removeEventListener(press, allow);
      siren.stop();
    };
  }, [on]);
}
