import { borders } from '@quintet/sectors/borders';
import { crises } from '@quintet/sectors/crises';
import { crime } from '@quintet/sectors/crime';
import { terrorism } from '@quintet/sectors/terrorism';

/** Every sector of this node. */
export const sectors = [terrorism, crime, borders, crises];
