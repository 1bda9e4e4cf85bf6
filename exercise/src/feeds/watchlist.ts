import { writeFtmLines } from '@quintet/core/observe';
import type { Entity, Properties } from '@quintet/core/model';
import type { ListedView } from '../world/listed-view.ts';
import { modelDate } from './list-party.ts';

/** The authority's own list as FollowTheMoney lines. */
export function watchlistText(views: readonly ListedView[]): string {
  return writeFtmLines(views.map(entityOf), { datasets: ['own:watchlist'] });
}

function entityOf(view: ListedView): Entity {
  const { listing, entity } = view;
  const schema = { person: 'Person', firm: 'Company', vessel: 'Vessel' }[entity.kind];
  return {
    id: listing.entryId,
    schema,
    properties: filled({ ...namesOf(view), ...factsOf(view), topics: ['poi'], createdAt: [view.listedOn] }),
  };
}

function namesOf({ name, nativeName, aliases }: ListedView): Properties {
  const texts = (weak: boolean): string[] =>
    aliases.filter((alias) => alias.weak === weak).map(({ written }) => written.full);
  return {
    name: [name.written.full, ...(nativeName === undefined ? [] : [nativeName.written.full])],
    alias: texts(false),
    weakAlias: texts(true),
  };
}

function factsOf(view: ListedView): Properties {
  const { entity, address } = view;
  const addresses =
    address === undefined ? [] : [`${address.street} ${address.number}, ${address.postCode} ${address.city}`];
  if (entity.kind === 'vessel') return { imoNumber: [entity.imo], flag: [entity.flag], type: [entity.type] };
  if (entity.kind === 'firm') {
    return {
      jurisdiction: [entity.residence.country],
      registrationNumber: [entity.registrationNumber],
      leiCode: listOf(entity.lei),
      address: addresses,
    };
  }
  return {
    gender: [entity.gender],
    birthDate: view.birth === undefined || view.birth.kind === 'range' ? [] : [modelDate(view.birth).replace('~', '')],
    birthPlace: listOf(view.birthPlace),
    nationality: listOf(view.nationality),
    passportNumber: view.documents.map(({ number }) => number),
    address: addresses,
  };
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function filled(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
}
