import { isA, schema } from '../../../model/index.ts';
import { EntityBuilder } from '../../entity-builder.ts';
import { ownValue } from '../../own-value.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import type { AdvancedFile, AdvancedParty } from './advanced-file.ts';
import { readDatePeriod } from './date-period.ts';
import { keepUnknownOf } from './elements.ts';

interface RelationRule {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  readonly words: 'role' | 'relationship';
}

const LINK: RelationRule = { schema: 'UnknownLink', from: 'subject', to: 'object', words: 'role' };
const DIRECTS: RelationRule = { schema: 'Directorship', from: 'director', to: 'organization', words: 'role' };
const OWNED: RelationRule = { schema: 'Ownership', from: 'asset', to: 'owner', words: 'role' };

/** What OFAC's types of relations are in the model. */
const RULE_OF_TYPE: Readonly<Record<string, RelationRule>> = {
  'associate of': LINK,
  'providing support to': LINK,
  'acting for or on behalf of': { schema: 'Representation', from: 'agent', to: 'client', words: 'role' },
  'owned or controlled by': OWNED,
  'property in the interest of': OWNED,
  'owns, controls, or operates': { schema: 'Ownership', from: 'owner', to: 'asset', words: 'role' },
  'family member of': { schema: 'Family', from: 'person', to: 'relative', words: 'relationship' },
  'leader or official of': DIRECTS,
  'principal executive officer': DIRECTS,
  'playing a significant role in': { schema: 'Membership', from: 'member', to: 'organization', words: 'role' },
};

/** Reads one ProfileRelationship into a link that hangs on the party from which it goes out. */
export function readRelation(node: XmlNode, file: AdvancedFile): void {
  const { attributes, line } = node;
  const from = file.parties.get(attributes['From-ProfileID'] ?? '');
  const to = file.parties.get(attributes['To-ProfileID'] ?? '');
  if (from === undefined || to === undefined) return file.trouble.dangling.count('ProfileRelationship', line);
  keepUnknownOf(node, from, file);
  const type = file.refs.text('RelationType', attributes['RelationTypeID'], line) ?? '';
  const words = type.replace(/[:\s]+$/u, '');
  const rule = ownValue(RULE_OF_TYPE, words.toLowerCase());
  if (rule === undefined && type !== '') file.trouble.unknownValues.count(`RelationType ${type}`, line);
  const { rule: fitting, ends } = fit(rule ?? LINK, from, to);
  const [period] = childrenOf(node, 'DatePeriod');
  const [start, end] = (period && readDatePeriod(period, 'ProfileRelationship', file))?.split('/') ?? [];
  const link = new EntityBuilder(fitting.schema)
    .add(fitting.from, ends[0].entry.id)
    .add(fitting.to, ends[1].entry.id)
    .add(fitting.words, words)
    .add('summary', file.context.cleaner.line(childText(node, 'Comment')))
    .add('status', attributes['Former'] === 'true' ? 'former' : undefined)
    .add('startDate', start)
    .add('endDate', end);
  from.entry.attach(link, 'link');
}

/** Some relations of the list go the wrong way round, and some fit neither way: those are links of no kind. */
function fit(
  rule: RelationRule,
  from: AdvancedParty,
  to: AdvancedParty,
): { readonly rule: RelationRule; readonly ends: readonly [AdvancedParty, AdvancedParty] } {
  if (takes(rule, from, to)) return { rule, ends: [from, to] };
  return takes(rule, to, from) ? { rule, ends: [to, from] } : { rule: { ...LINK }, ends: [from, to] };
}

function takes({ schema: name, from, to }: RelationRule, source: AdvancedParty, target: AdvancedParty): boolean {
  const range = (property: string): string => schema(name)?.properties.get(property)?.range ?? 'Thing';
  return isInRange(source, range(from)) && isInRange(target, range(to));
}

/** A listed organisation may well be a company, which is what can be owned; what is of no known kind may be anything. */
function isInRange({ entry }: AdvancedParty, range: string): boolean {
  const own = entry.subject.schema;
  return isA(own, range) || own === 'LegalEntity' || (own === 'Organization' && isA('Company', range));
}
