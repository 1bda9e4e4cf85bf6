import { importMessages } from './import.ts';
import { addMessages } from './say.tsx';

addMessages(importMessages);
