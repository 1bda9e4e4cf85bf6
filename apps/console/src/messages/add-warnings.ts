import { addMessages } from './say.tsx';
import { warningMessages } from './warnings.ts';

addMessages(warningMessages);
