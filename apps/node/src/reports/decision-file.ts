import type { AlertDetail } from '../api/index.ts';
export async function decisionFile(
  _detail: AlertDetail,
  _about: { authority: string; by: string; at: Date; purpose: string; handling: string },
): Promise<Buffer> {
  return Buffer.from('');
}
