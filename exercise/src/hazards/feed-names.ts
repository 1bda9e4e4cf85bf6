/** The folders of the feeds about hazards, sites and incidents. */
export const sitesFeed = 'sites';
export const weatherFeed = 'cap-weather';
export const civilFeed = 'cap-civil';
export const quakesAFeed = 'quakes-a';
export const quakesBFeed = 'quakes-b';
export const gdacsFeed = 'gdacs';
export const incidentsFeed = 'incidents';
