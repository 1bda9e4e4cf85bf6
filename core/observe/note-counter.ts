import { PlaceCounter } from './place-counter.ts';

/** Counts, by place, the values that the model has no property for and that are kept as notes. */
export class NoteCounter extends PlaceCounter {
  constructor() {
    super('LIST-107');
  }
}
