import { addMessages } from './say.tsx';
import { seaMessages } from './sea.ts';

addMessages(seaMessages);
