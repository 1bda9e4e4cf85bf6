import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in whole pixels, followed while it changes; `usual` until it is known. */
export function useWidth<E extends HTMLElement>(usual: number): [ref: RefObject<E | null>, widthPx: number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0);
      if (seen > 0) setWidth(seen);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
