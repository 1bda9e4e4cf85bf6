import { addMessages } from './say.tsx';
import { feedMessages } from './feeds.ts';

addMessages(feedMessages);
