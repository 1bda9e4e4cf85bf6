import { type CapPin, verifySignatures } from '@quintet/cap';
import { HAZARD_SETTINGS_CHANNEL } from '../../observe/hazards/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import { notify, readSetting, type Tx, writeSetting } from '../../store/index.ts';

const KEY = 'cap-pins';

/** Keys that are trusted to sign alerts. */
export async function readPins(tx: Tx): Promise<readonly CapPin[]> {
  return ((await readSetting(tx, KEY)) as readonly CapPin[] | undefined) ?? [];
}

/** @throws Refusal HAZ-603 when one of them is neither a certificate nor a public key */
export async function writePins(tx: Tx, pins: readonly CapPin[], by: string): Promise<void> {
  try {
    verifySignatures(new Uint8Array(), pins);
  } catch (error) {
    throw new Refusal('HAZ-603', { message: error instanceof Error ? error.message : 'A key cannot be read.' });
  }
  await writeSetting(tx, KEY, pins, by);
  await notify(tx, HAZARD_SETTINGS_CHANNEL, 'pins');
}
