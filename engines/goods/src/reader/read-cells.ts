import { checkContainer } from '../checks/container-number.ts';
import { checkCountry } from '../checks/countries.ts';
import { readDay } from '../checks/day.ts';
import { checkEori } from '../checks/eori.ts';
import { checkHsCode } from '../checks/hs-code.ts';
import { checkImo } from '../checks/imo-number.ts';
import { checkMrn } from '../checks/mrn.ts';
import { DATE_YEARS_BACK_MAX, NET_KG_MAX, VALUE_EUR_MAX } from '../limits.ts';
import type { CellReader } from './cell-reader.ts';
import type { DraftDeclaration } from './draft-declaration.ts';

/** The reference of the declaration, or an error. */
export function readReference(cell: CellReader): string | undefined {
  const text = cell.words('mrn') ?? '';
  const check = checkMrn(text);
  if (check.state === 'empty' || check.state === 'spreadsheet') {
    cell.tell(check.state === 'empty' ? 'GDS-101' : 'GDS-102', 'mrn', { value: text });
    return undefined;
  }
  if (check.state === 'other-id') cell.tell('GDS-103', 'mrn', { value: text });
  if (check.state === 'wrong-character') cell.tell('GDS-104', 'mrn', { value: text, expected: check.expected });
  return check.reference;
}

/** The day of acceptance, or an error. */
export function readDate(cell: CellReader): string | undefined {
  const text = cell.text('date');
  if (text === '') cell.tell('GDS-105', 'date', {});
  else {
    const check = readDay(text, cell.layout.dayOrder);
    if (check.state === 'day') return checkedDay(cell, check.day);
    cell.tell('GDS-106', 'date', { value: text });
  }
  return undefined;
}

function checkedDay(cell: CellReader, day: string): string {
  const { today } = cell.layout;
  if (today === undefined) return day;
  if (day > today) cell.tell('GDS-107', 'date', { value: day });
  else if (Number(today.slice(0, 4)) - Number(day.slice(0, 4)) > DATE_YEARS_BACK_MAX)
    cell.tell('GDS-108', 'date', { value: day, years: DATE_YEARS_BACK_MAX });
  return day;
}

/** What the goods are, what they weigh and what they are worth. */
export function readGoods(cell: CellReader, draft: DraftDeclaration): void {
  readItem(cell, draft);
  const version = cell.text('version');
  if (/^\d{1,9}$/.test(version)) draft.version = Number(version);
  else if (version !== '') cell.tell('GDS-134', 'version', { value: version });
  readHs(cell, draft);
  const netKg = cell.amount('net_kg', 'kg', NET_KG_MAX);
  if (netKg === 0) cell.tell('GDS-115', 'net_kg', {});
  else if (netKg !== undefined) draft.netKg = netKg;
  const valueEur = cell.amount('value_eur', 'EUR', VALUE_EUR_MAX);
  if (valueEur === 0) cell.tell('GDS-116', 'value_eur', {});
  if (valueEur !== undefined) draft.valueEur = valueEur;
  if (netKg === undefined && valueEur === undefined && !cell.hasError) tellNoFigure(cell);
  const totalEur = cell.amount('total_eur', 'EUR', VALUE_EUR_MAX);
  if (totalEur !== undefined) draft.totalEur = totalEur;
}

/** Item numbers have up to five digits (Commission Implementing Regulation (EU) 2015/2447, Annex B, 11 03 000 000). */
const ITEM_NUMBER = /^0*[1-9]\d{0,4}$/;

/** What is no number still tells one item from another: without it each would be a correction of the one before. */
function readItem(cell: CellReader, draft: DraftDeclaration): void {
  const item = cell.words('item');
  if (item === undefined) return;
  if (!ITEM_NUMBER.test(item)) cell.tell('GDS-135', 'item', { value: item });
  draft.item = item;
}

/** Where the file has a column of neither it was told once for all. */
function tellNoFigure(cell: CellReader): void {
  if (cell.has('net_kg')) cell.tell('GDS-136', 'net_kg', {});
  else if (cell.has('value_eur')) cell.tell('GDS-136', 'value_eur', {});
}

function readHs(cell: CellReader, draft: DraftDeclaration): void {
  const value = cell.text('hs6');
  if (value === '') return;
  const check = checkHsCode(value);
  if (check.state === 'no-code') return cell.tell('GDS-117', 'hs6', { value });
  if (check.state === 'no-chapter') return cell.tell('GDS-118', 'hs6', { value, chapter: check.chapter });
  if (check.state === 'no-heading')
    return cell.tell('GDS-119', 'hs6', {
      value,
      heading: check.chapter + value.replace(/\D/gu, '').slice(2, 4),
      ...check,
    });
  draft.hsCode = check.code;
  if (check.state === 'national') return cell.tell('GDS-122', 'hs6', { value, chapter: check.code.slice(0, 2) });
  if (check.state === 'lost-zero') cell.tell('GDS-120', 'hs6', { value, result: check.code });
  if (check.code.length >= 6) draft.hs6 = check.code.slice(0, 6);
  else cell.tell('GDS-121', 'hs6', { value, level: check.code.length === 4 ? 'heading' : 'chapter' });
}

/** Who brings it in, from whom. */
export function readParties(cell: CellReader, draft: DraftDeclaration): void {
  const office = cell.words('office');
  if (office !== undefined) draft.office = office;
  const importer = cell.words('importer');
  if (importer !== undefined) draft.importer = importer;
  readEori(cell, draft);
  const seller = cell.words('seller');
  if (seller !== undefined) draft.seller = seller;
  const sellerCountry = country(cell, 'seller_country');
  if (sellerCountry !== undefined) draft.sellerCountry = sellerCountry;
}

function readEori(cell: CellReader, draft: DraftDeclaration): void {
  const value = cell.text('importer_eori');
  if (value === '') return;
  const check = checkEori(value);
  if (check.state === 'no-number') return cell.tell('GDS-129', 'importer_eori', { value });
  if (check.state === 'unknown-issuer') cell.tell('GDS-130', 'importer_eori', { value, country: check.country });
  draft.importerEori = check.number;
}

/** Which way it comes. */
export function readTransport(cell: CellReader, draft: DraftDeclaration): void {
  const origin = country(cell, 'origin');
  if (origin !== undefined) draft.origin = origin;
  const departure = country(cell, 'departure');
  if (departure !== undefined) draft.departure = departure;
  readContainer(cell, draft);
  const transportDocument = cell.words('transport_document');
  if (transportDocument !== undefined) draft.transportDocument = transportDocument;
  const value = cell.text('vessel_imo');
  if (value === '') return;
  const check = checkImo(value);
  if (check.state === 'right') draft.vesselImo = check.number;
  else if (check.state === 'no-number') cell.tell('GDS-131', 'vessel_imo', { value });
  else cell.tell('GDS-132', 'vessel_imo', { value, expected: check.expected });
}

function readContainer(cell: CellReader, draft: DraftDeclaration): void {
  const value = cell.text('container');
  if (value === '') return;
  const check = checkContainer(value);
  if (check.state === 'no-number' || check.state === 'wrong-category')
    return cell.tell(check.state === 'no-number' ? 'GDS-125' : 'GDS-128', 'container', { value });
  if (check.state === 'wrong-digit') cell.tell('GDS-126', 'container', { value, expected: check.expected });
  if (check.state === 'remainder-10') cell.tell('GDS-127', 'container', { value });
  draft.container = check.number;
}

function country(cell: CellReader, field: 'origin' | 'departure' | 'seller_country'): string | undefined {
  const value = cell.text(field);
  if (value === '') return undefined;
  const check = checkCountry(value, cell.layout.countryOf);
  if (check.state === 'right') return check.code;
  cell.tell(check.state === 'not-known' ? 'GDS-124' : 'GDS-123', field, { value });
  return undefined;
}
