/** Told to every process when somebody is told of a change; it carries nothing. */
export const NOTICES_CHANNEL = 'quintet_notices';
