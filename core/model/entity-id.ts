declare const brand: unique symbol;

/** The id of an entity. Ids of outside sources are kept as they came. */
export type EntityId = string & { readonly [brand]: 'EntityId' };

/** FollowTheMoney allows 200 characters; some sources use more. */
export const ENTITY_ID_CHARS_MAX = 255;

/** Whether a text can be an entity's id: not empty, not too long, without white space or control characters. */
export function isEntityId(text: string): text is EntityId {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
  return text.length > 0 && text.length <= ENTITY_ID_CHARS_MAX && !/[\s\u0000-\u001f\u007f]/u.test(text);
}

/** Brands a text as an id. Throws a TypeError when it cannot be one: that is a fault of the program, not of the input. */
export function entityId(text: string): EntityId {
  if (!isEntityId(text)) throw new TypeError(`Not an entity id: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}
