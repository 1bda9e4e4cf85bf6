import { graphMessages } from './graph.ts';
import { addMessages } from './say.tsx';

addMessages(graphMessages);
