import { type Static, Type } from 'typebox';

const Name = Type.String({ minLength: 1, maxLength: 60 });

/** Filters and order of the queue under a name. */
export const SavedView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  search: Type.String({ description: 'the words of the address of the queue, without the question mark' }),
  owner: Type.String({ description: 'account name' }),
  shared: Type.Boolean(),
  mine: Type.Boolean({ description: 'may be renamed, shared and removed' }),
  removable: Type.Boolean(),
});
export type SavedView = Static<typeof SavedView>;

/** One’s own in the order in which they were made, then what others share. */
export const SavedViews = Type.Array(SavedView);
export type SavedViews = Static<typeof SavedViews>;

export const SaveView = Type.Object({
  name: Name,
  search: Type.String({ maxLength: 1000 }),
  shared: Type.Boolean({ description: 'for everybody who works with the queue' }),
});
export type SaveView = Static<typeof SaveView>;

export const EditView = Type.Object({ name: Type.Optional(Name), shared: Type.Optional(Type.Boolean()) });
export type EditView = Static<typeof EditView>;
