/** Told to every process when somebody was judged, or a cross-reference moved on; the payload is empty. */
export const IDENTITY_CHANNEL = 'quintet_identity';
