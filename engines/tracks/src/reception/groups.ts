/** Class A, and what is not known: heard as far as the receiver reaches. */
export const GROUP_A = 0;
/** Class B: less power, heard less far. */
export const GROUP_B = 1;
