/** A document that is larger is not verified. */
export const SIGNED_BYTES_MAX = 8 * 1024 * 1024;
/** How deep its elements may lie, and how many it may have. */
export const SIGNED_DEPTH_MAX = 64;
export const SIGNED_ELEMENTS_MAX = 100_000;
/** Signatures of one document that are looked at. */
export const SIGNATURES_MAX = 16;
/** Keys within a signature, and pinned keys, that are tried for one signature. */
export const KEYS_TRIED_MAX = 16;
/** An RSA key with fewer bits is weak (ENISA, "Algorithms, key size and parameters report", 2014). */
export const RSA_BITS_MIN = 2048;
