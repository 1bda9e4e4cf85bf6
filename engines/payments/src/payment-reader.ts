import type { PaymentFormat } from './detect-format.ts';
import type { Finding, Payment } from './payment.ts';

/** Takes the bytes or the text of one file piece by piece and gives payments as they are complete. */
export interface PaymentReader {
  readonly format: PaymentFormat;
  /** True when nothing more will be read, because a finding ended it. */
  readonly stopped: boolean;
  pushBytes(bytes: Uint8Array): void;
  pushText(text: string): void;
  end(): void;
  /** Payments waiting to be taken. */
  readonly waiting: number;
  /** The message types met so far, read or not. */
  readonly messageTypes: readonly string[];
  takePayments(): Payment[];
  takeFindings(): Finding[];
}
