import { hazardMessages } from './hazards.ts';
import { addMessages } from './say.tsx';

addMessages(hazardMessages);
