import { addMessages } from './say.tsx';
import { siteMessages } from './sites.ts';

addMessages(siteMessages);
