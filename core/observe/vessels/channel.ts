/** Told when the picture of the sea changed. */
export const SEA_CHANNEL = 'quintet_sea';
/** Told when something was heard that waits to be read. */
export const SEA_INPUT_CHANNEL = 'quintet_sea_input';
/** The setting under which stands what the stages took and what they refused, by reason. */
export const SEA_COUNTS = 'sea:counts';
/** Told when areas or ports were changed by a person. */
export const SEA_SETTINGS_CHANNEL = 'quintet_sea_settings';
