import { goodsMessages } from './goods.ts';
import { addMessages } from './say.tsx';

addMessages(goodsMessages);
