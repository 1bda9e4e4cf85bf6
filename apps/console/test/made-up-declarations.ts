const HEAD =
  'mrn,date,office,importer,importer_eori,seller,seller_country,origin,departure,hs6,net_kg,value_eur,container,transport_document,vessel_imo';

/** Nothing else in the exercise has it. */
export const GOODS_CODE = '960810';
const IMPORTERS = ['Falkenau Beispiel GmbH', 'Veshtari Import SRL', 'Ottevanger Handel BV', 'Ashgrove Trading Ltd'];
const ORDINARY = 48;

interface Row {
  readonly mrn: string;
  readonly date: string;
  readonly importer: number;
  readonly from: string;
  readonly kg: number;
  readonly eur: number;
  readonly container?: string;
  readonly document: string;
}

const day = (nth: number): string => new Date(Date.UTC(2026, 0, 5 + nth * 6)).toISOString().slice(0, 10);
const numbered = (nth: number): string => `26DE0QUINTET0${String(nth).padStart(4, '0')}R0`;

const line = ({ mrn, date, importer, from, kg, eur, container = '', document }: Row): string =>
  [
    mrn,
    date,
    'DE004851',
    IMPORTERS[importer],
    `DE10000000000${importer}`,
    'Brannoc Sample Exports',
    'CN',
    from,
    from,
    GOODS_CODE,
    kg,
    eur,
    container,
    document,
    '',
  ].join(',');

/** Pens at 14 to 18 euro a kilogram, all from one country. */
const ordinary = Array.from({ length: ORDINARY }, (_, nth): Row => {
  const kg = 900 + ((nth * 37) % 400);
  return {
    mrn: numbered(nth),
    date: day(nth),
    importer: nth % IMPORTERS.length,
    from: 'CN',
    kg,
    eur: kg * (14 + ((nth * 13) % 17) / 4),
    document: `DOC${nth}`,
  };
});

/** The number of the declaration whose kilogram costs a thousand times as much. */
export const DEAR = numbered(901);
/** The number of the one whose container came from the other end of the world two days before. */
export const TOO_SOON = numbered(903);
/** One container of ISO 6346's own example. */
export const CONTAINER = 'CSQU3054383';

const strange: readonly Row[] = [
  { mrn: DEAR, date: '2026-11-02', importer: 0, from: 'CN', kg: 5, eur: 97_244, document: 'DOC901' },
  {
    mrn: numbered(902),
    date: '2026-11-03',
    importer: 1,
    from: 'JP',
    kg: 1000,
    eur: 16_000,
    container: CONTAINER,
    document: 'DOC902',
  },
  {
    mrn: TOO_SOON,
    date: '2026-11-05',
    importer: 1,
    from: 'BR',
    kg: 1000,
    eur: 16_100,
    container: CONTAINER,
    document: 'DOC903',
  },
];

const file = (rows: readonly Row[]): string => `${[HEAD, ...rows.map(line)].join('\n')}\n`;

/** A table of declarations with made-up traders: ordinary ones, one far too dear, one container in impossible time. */
export const DECLARATIONS = file([...ordinary, ...strange]);
export const DECLARATION_COUNT = ORDINARY + strange.length;
/** The dear one once more, with half the value: a correction. */
export const CORRECTION = file(strange.filter(({ mrn }) => mrn === DEAR).map((row) => ({ ...row, eur: row.eur / 2 })));
