import { DeclaredParties } from './consignment.ts';
import type { PartyScreen } from '../screening/party-screen.ts';
import { ScreenedParties } from './screened-parties.ts';

/** The parties of files that came before, and who of them is listed: the same traders stand in the next file. */
export class PartyMemory {
  readonly parties = new DeclaredParties();
  #screened: ScreenedParties | undefined;

  /** Who is listed, as it was found by this screen; with another one all are asked for anew. */
  screened(screen: PartyScreen): ScreenedParties {
    if (this.#screened?.screen !== screen) this.#screened = new ScreenedParties(screen);
    return this.#screened;
  }
}
