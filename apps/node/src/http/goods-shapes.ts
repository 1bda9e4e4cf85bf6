import {
  asTrial,
  consignmentId,
  type DeclarationWhole,
  declarationOf,
  type RuleStatistics,
  type StoredDeclaration,
  type StoredRule,
} from '@quintet/core/assess/goods';
import { GOODS_RULE_KINDS, hsChapter, RULE_KIND_NAMES } from '@quintet/goods';
import type {
  DeclarationPage,
  DeclarationRow,
  GoodsHit,
  GoodsKind,
  GoodsRuleKind,
  GoodsRuleShape,
} from '../api/index.ts';

/** How declarations and rules look outside. */
export function declarationRow(row: StoredDeclaration, titles: ReadonlyMap<string, string>): DeclarationRow {
  const declared = declarationOf(row);
  const { netKg, valueEur, hsCode } = declared;
  const goods = hsCode === undefined ? undefined : hsChapter(hsCode.slice(0, 2))?.title;
  return {
    ...declared,
    id: row.id,
    version: row.version,
    ...(goods === undefined ? {} : { goods }),
    ...(netKg !== undefined && valueEur !== undefined && netKg > 0 ? { unitPrice: valueEur / netKg } : {}),
    score: row.score,
    hits: row.hits.map((hit) => goodsHit(hit, titles)),
    ...(row.alert_id === null ? {} : { alert: `A-${row.alert_id}` }),
    handling: row.handling,
  };
}

function goodsHit(hit: StoredDeclaration['hits'][number], titles: ReadonlyMap<string, string>): GoodsHit {
  return {
    ...hit,
    kind: hit.kind as GoodsRuleKind,
    title: titles.get(hit.rule) ?? hit.rule,
    evidence: Object.fromEntries(
      Object.entries(hit.evidence).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
    ),
  };
}

/**
 * The titles of rules by their ids, as the version in force is called; where none is, the last one that was, else the
 * newest draft. What a draft is called says nothing of hits that another version gave.
 * @param rules the newest version of each first, as `readRules` gives them
 */
export function ruleTitles(rules: readonly Pick<StoredRule, 'id' | 'title' | 'state'>[]): ReadonlyMap<string, string> {
  const inForce = rules.filter(({ state }) => state === 'in-force');
  const before = rules.filter(({ state }) => state === 'replaced' || state === 'withdrawn');
  return new Map([...inForce, ...before, ...rules].toReversed().map(({ id, title }) => [id, title]));
}

export function declarationPage(whole: DeclarationWhole, titles: ReadonlyMap<string, string>): DeclarationPage {
  const { row, peers, vessel, containerOthers } = whole;
  const shape = (one: StoredDeclaration) => declarationRow(one, titles);
  return {
    key: `${row.dataset}/${consignmentId(declarationOf(row))}`,
    row: shape(row),
    items: whole.items.map(shape),
    versions: whole.versions.slice(1).map((version, i) => ({
      version: version.version,
      received: version.received_at.toISOString(),
      changes: changesBetween(version, whole.versions[i] ?? row),
    })),
    parties: whole.parties.map(({ role, name, id, known, declarations }) => ({
      role,
      name,
      key: `${row.dataset}/${id}`,
      known: [...known],
      listed: listedOf(row, role),
      declarations,
    })),
    ...(peers ? { peers: { ...peers, quantiles: [...peers.quantiles], sample: [...peers.sample] } } : {}),
    ...(row.container === null
      ? {}
      : {
          container: {
            number: row.container,
            others: containerOthers.map(({ id, mrn, date, departure, transport_document }) => ({
              id,
              mrn,
              date,
              ...(departure === null ? {} : { departure }),
              ...(transport_document === null ? {} : { transportDocument: transport_document }),
            })),
          },
        }),
    ...(vessel
      ? {
          vessel: {
            imo: vessel.imo,
            ...(vessel.track ? { track: vessel.track.id, lastHeard: vessel.track.last_at.toISOString() } : {}),
            ...(vessel.track?.name ? { name: vessel.track.name } : {}),
            findings: vessel.findings.map(({ id, text, start_at, score }) => ({
              id,
              text,
              at: start_at.toISOString(),
              score,
            })),
          },
        }
      : {}),
    handling: row.handling,
  };
}

/** Lists on which a party perhaps is, as its hits say. */
function listedOf(row: StoredDeclaration, role: string): DeclarationPage['parties'][number]['listed'] {
  return row.hits.flatMap(({ kind, evidence }) => {
    if (kind !== 'listed_party' || evidence['role'] !== role) return [];
    const entry = String(evidence['entry'] ?? '');
    const key = /\(([^()/]+)\/([^()]+)\)$/u.exec(entry);
    return [
      {
        dataset: key?.[1] ?? '',
        id: key?.[2] ?? '',
        caption: entry.replace(/\s*\([^()]*\)$/u, ''),
        score: Number(evidence['score'] ?? 0),
      },
    ];
  });
}

function changesBetween(
  before: StoredDeclaration,
  after: StoredDeclaration,
): DeclarationPage['versions'][number]['changes'] {
  const [was, is] = [declarationOf(before), declarationOf(after)].map((one) => new Map(Object.entries(one)));
  const fields = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...fields].flatMap((field) => {
    const [left, right] = [String(was?.get(field) ?? ''), String(is?.get(field) ?? '')];
    return left === right ? [] : [{ field, before: left, after: right }];
  });
}

export function ruleShape(rule: StoredRule, statistics: RuleStatistics): GoodsRuleShape {
  const trial = asTrial(rule.trial);
  return {
    id: rule.id,
    version: rule.version,
    kind: rule.kind as GoodsRuleKind,
    title: rule.title,
    parameters: Object.fromEntries(
      Object.entries(rule.parameters).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
    ),
    weight: rule.weight,
    owner: rule.owner,
    validFrom: rule.valid_from,
    ...(rule.valid_until === null ? {} : { validUntil: rule.valid_until }),
    state: rule.state as GoodsRuleShape['state'],
    by: rule.by,
    at: rule.at.toISOString(),
    ...(trial ? { trial: { ...trial, examples: trial.examples.map((example) => ({ ...example })) } } : {}),
    statistics: { ...statistics, days: [...statistics.days] },
  };
}

/** Every kind of rule, with what can be set. */
export function goodsKinds(): GoodsKind[] {
  return RULE_KIND_NAMES.map((kind) => {
    const { title, says, parameters } = GOODS_RULE_KINDS[kind];
    return {
      kind,
      title,
      text: says,
      parameters: Object.entries(parameters).map(([name, parameter]) => ({
        name,
        type: parameter.type,
        text: parameter.text,
        ...(parameter.type === 'number'
          ? { unit: parameter.unit, min: parameter.min, max: parameter.max, default: parameter.default }
          : parameter.type === 'choice'
            ? { choices: [...parameter.choices], default: parameter.default }
            : { default: [...parameter.default] }),
      })),
    };
  });
}
