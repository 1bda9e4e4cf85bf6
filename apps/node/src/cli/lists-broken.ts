/** A list cannot be compared with: nobody is cleared against half a list. */
export class ListsBroken extends Error {}
