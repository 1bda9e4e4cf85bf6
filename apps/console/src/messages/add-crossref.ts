import { crossrefMessages } from './crossref.ts';
import { addMessages } from './say.tsx';

addMessages(crossrefMessages);
