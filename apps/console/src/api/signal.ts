/** The smallest thing that can be told and heard: used where a call far from any component must reach the page. */
export interface Signal<T> {
  tell(value: T): void;
  hear(listener: (value: T) => void): () => void;
}

export function makeSignal<T>(): Signal<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
