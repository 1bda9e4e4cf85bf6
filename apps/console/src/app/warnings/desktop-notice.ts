import type { PinnedWarning } from '@quintet/node/api';
import { outsideText } from '../../parts/outside-text.ts';

export type DesktopNotices = 'allowed' | 'refused' | 'not-asked' | 'none';

/** Whether this browser shows notices of this page outside its window. */
export function desktopNotices(): DesktopNotices {
  if (!('Notification' in globalThis) || !globalThis.isSecureContext) return 'none';
  const states = { granted: 'allowed', denied: 'refused', default: 'not-asked' } as const;
  return states[Notification.permission];
}

/** Asks the person, who answers in the browser's own words. Call it from within a press. */
export async function askForDesktopNotices(): Promise<DesktopNotices> {
  if (desktopNotices() === 'not-asked') await Notification.requestPermission();
  return desktopNotices();
}

/** Shows a warning outside the window, where the person allowed it. Tabs show one and the same only once. */
export function showDesktopNotice({ alert, headline, sender, area }: PinnedWarning, onPress: () => void): void {
  if (desktopNotices() !== 'allowed') return;
  try {
    const notice = new Notification(outsideText(headline).text, {
      body: [area, sender].flatMap((text) => (text === undefined ? [] : [outsideText(text).text])).join('\n'),
      tag: `quintet:${alert}`,
      requireInteraction: true,
      silent: true,
    });
    notice.addEventListener('click', () => {
      globalThis.focus();
      notice.close();
      onPress();
    });
  } catch {
    // Some browsers let only a service worker show them: the bar on the page stands all the same.
  }
}
