import { useEffect, useRef } from 'react';
import { boxText, readBox } from '../../parts/sea/geo-box.ts';
import type { SeaChart, View } from './chart/sea-chart.ts';
import { rememberBox } from './first-box.ts';

const WRITTEN_AFTER_MS = 300;

/** Keeps what is in sight in the address, and follows the address when Back or a link changes it. */
export function useBoxInAddress(
  chart: SeaChart | undefined,
  view: View | undefined,
  b: string | undefined,
  write: (b: string) => void,
): void {
  const own = useRef(b);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  }, [write]);
  useEffect(() => {
    if (view === undefined) return undefined;
    const text = boxText(view.box);
    const timer = setTimeout(() => {
      if (own.current === text) return;
      own.current = text;
      rememberBox(text);
      latest.current(text);
    }, WRITTEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view]);
  useEffect(() => {
    const box = readBox(b);
    if (chart === undefined || box === undefined || b === own.current) return;
    own.current = b;
    chart.jump(box);
  }, [chart, b]);
}
