import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import type { AdvancedFile } from './advanced-file.ts';
import { dateText, readDateParts, readDatePeriod } from './date-period.ts';
import { keepUnknownOf } from './elements.ts';

/** Reads one SanctionsEntry into the sanction of its party; a party that stands on several lists has them all in one. */
export function readSanctionsEntry(node: XmlNode, file: AdvancedFile): void {
  const { refs, context, trouble } = file;
  const party = file.parties.get(node.attributes['ProfileID'] ?? '');
  if (party === undefined) return trouble.dangling.count('SanctionsEntry', node.line);
  keepUnknownOf(node, party, file);
  const list = refs.text('List', node.attributes['ListID'], node.line) ?? '';
  party.lists.push(list);
  party.sanction.add('summary', list);
  for (const event of childrenOf(node, 'EntryEvent')) {
    const [date] = childrenOf(event, 'Date');
    const listed = date && readDateParts(date, 'EntryEvent', file);
    if (date !== undefined && listed === undefined && dateText(date) !== '')
      party.entry.subject.add('notes', `Entry event: ${dateText(date)}`);
    party.sanction
      .add('listingDate', listed)
      .add('reason', refs.text('LegalBasis', event.attributes['LegalBasisID'], event.line))
      .add('reason', context.cleaner.line(childText(event, 'Comment')));
  }
  for (const measure of childrenOf(node, 'SanctionsMeasure')) {
    const type = refs.text('SanctionsType', measure.attributes['SanctionsTypeID'], measure.line) ?? '';
    const comment = context.cleaner.line(childText(measure, 'Comment'));
    if (type === 'Program') {
      party.sanction.add('program', comment);
      if (comment !== '') party.programs.push(comment);
    } else party.sanction.add('provisions', [type, comment].filter((part) => part !== '').join(': '));
    const [period] = childrenOf(measure, 'DatePeriod');
    const [start, end] = (period && readDatePeriod(period, 'SanctionsMeasure', file))?.split('/') ?? [];
    party.sanction.add('startDate', start).add('endDate', end);
  }
}
