import { isObject, type JsonObject } from '../schema/json.ts';
import type { StatementCheck } from './statement-set.ts';

/** The pointer of an annotation (RFC 6901) leads to something in its statement. */
export const checkAnnotations: StatementCheck = ({ value, path, recordType }, _all, findings) => {
  if (!Array.isArray(value['annotations'])) return;
  for (const [i, annotation] of value['annotations'].entries()) {
    const target = isObject(annotation) ? annotation['statementPointerTarget'] : undefined;
    if (typeof target === 'string' && !leadsSomewhere(value, target)) {
      // The standard's own examples point into relationships as older versions had them; that is no reason to refuse.
      const code = recordType === 'relationship' && target.startsWith('/') ? 'BODS-225' : 'BODS-205';
      findings.add(code, `"${target}".`, { path: `${path}.annotations[${i}].statementPointerTarget` });
    }
  }
};

function leadsSomewhere(statement: JsonObject, pointer: string): boolean {
  if (pointer === '') return true;
  if (!pointer.startsWith('/')) return false;
  let at: unknown = statement;
  for (const token of pointer.slice(1).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(at) && /^(?:0|[1-9]\d*)$/.test(name) && Number(name) < at.length) at = at[Number(name)];
    else if (isObject(at) && Object.hasOwn(at, name)) at = at[name];
    else return false;
  }
  return true;
}
