import type { SearchEdit } from '@quintet/node/api';
import { schemaWord, valueWord } from '../entities/words.ts';

/** What makes a search sharper than its name, in words. */
export const moreOf = ({ schema, birthDate, country, document, dataset }: SearchEdit): readonly string[] =>
  [schema && schemaWord(schema), birthDate, country && valueWord('country', country), document, dataset].filter(
    (word): word is string => Boolean(word),
  );
