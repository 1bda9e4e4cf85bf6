import { alertMessages } from './alerts.ts';
import { columnMessages } from './columns.ts';
import { commonMessages } from './common.ts';
import { entityMessages } from './entities.ts';
import { followMessages } from './follow.ts';
import { listMessages } from './lists.ts';
import { searchMessages } from './search.ts';
import { settingsMessages } from './settings.ts';
import { todayMessages } from './today.ts';
import { viewMessages } from './views.ts';

/** Every word of the console in English, as ICU messages: one module a page, keys begin with the page's name. */
export const en = {
  ...commonMessages,
  ...columnMessages,
  ...todayMessages,
  ...alertMessages,
  ...viewMessages,
  ...searchMessages,
  ...entityMessages,
  ...listMessages,
  ...followMessages,
  ...settingsMessages,
} as const;

export type MessageKey = keyof typeof en;
