/** The shapes of the public API: the routes validate with them, the console and the API reference are typed by them. */
export * from './alerts.ts';
export * from './common.ts';
export * from './following.ts';
export * from './goods.ts';
export * from './graph.ts';
export * from './hazards.ts';
export * from './identity.ts';
export * from './imports.ts';
export * from './lists.ts';
export * from './notes.ts';
export * from './sea.ts';
export * from './search.ts';
export * from './session.ts';
export * from './settings.ts';
export * from './today.ts';
export * from './views.ts';
