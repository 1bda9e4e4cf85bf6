import type { FindingList } from '../../finding-list.ts';
import { type JsonObject, isObject, textOf } from '../schema/json.ts';

/** One statement, with what the further rules ask of it. */
export interface PlacedStatement {
  readonly index: number;
  /** `$[3]`. */
  readonly path: string;
  readonly value: JsonObject;
  readonly details: JsonObject;
  readonly recordId: string | undefined;
  readonly recordType: string | undefined;
}

/** All statements of a file, and where each record is found. */
export interface StatementSet {
  readonly statements: readonly PlacedStatement[];
  readonly byRecord: ReadonlyMap<string, readonly PlacedStatement[]>;
  readonly statementIds: ReadonlySet<string>;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the file holds one statement only: then a reference outside is no error. */
  readonly isSingle: boolean;
}

/** A further rule of the standard, looked at for every statement. */
export type StatementCheck = (statement: PlacedStatement, all: StatementSet, findings: FindingList) => void;

export function statementSet(values: readonly unknown[], today: string): StatementSet {
  const statements = values.flatMap((value, index) => (isObject(value) ? [placed(value, index)] : []));
  const ids = statements.flatMap(({ value }) => textOf(value['statementId']) ?? []);
  return {
    statements,
    byRecord: Map.groupBy(
      statements.filter((statement) => statement.recordId !== undefined),
      (statement) => statement.recordId ?? '',
    ),
    statementIds: new Set(ids),
    today,
    isSingle: values.length <= 1,
  };
}

function placed(value: JsonObject, index: number): PlacedStatement {
  const details = value['recordDetails'];
  return {
    index,
    path: `$[${index}]`,
    value,
    details: isObject(details) ? details : {},
    recordId: textOf(value['recordId']),
    recordType: textOf(value['recordType']),
  };
}
