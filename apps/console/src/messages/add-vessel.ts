import { addMessages } from './say.tsx';
import { vesselMessages } from './vessel.ts';

addMessages(vesselMessages);
