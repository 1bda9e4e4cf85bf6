import { writeFile } from 'node:fs/promises';
import { errorsTable } from './errors-table.ts';

await writeFile(new URL('../../../../docs/errors.md', import.meta.url), errorsTable());
