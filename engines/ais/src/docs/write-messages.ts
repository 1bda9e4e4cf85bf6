import { writeFile } from 'node:fs/promises';
import { messagesPage } from './messages-page.ts';

await writeFile(new URL('../../MESSAGES.md', import.meta.url), messagesPage());
