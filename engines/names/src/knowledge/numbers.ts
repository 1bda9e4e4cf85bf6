import { lazy, roman } from './table.ts';

/** Number words 0–20, tens, hundred, thousand; one line a language, `-` where a language has none. Own list, general knowledge. */
const CARDINALS = `
en zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
fr zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt
de null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
es cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte
it - uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti
ru nol odin dva tri chetyre pyat shest sem vosem devyat desyat odinnadtsat dvenadtsat trinadtsat chetyrnadtsat pyatnadtsat shestnadtsat semnadtsat vosemnadtsat devyatnadtsat dvadtsat
tr sifir bir iki uc dort bes alti yedi sekiz dokuz on - - - - - - - - - yirmi
ar sifr wahid ithnan thalatha arbaa khamsa sitta saba thamaniya tisa ashara - - - - - - - - - ishrin
zh ling yi er san si wu liu qi ba jiu shi
`;

const ORDINALS = `
en - first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
fr - premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme
fr - premiere seconde
de - erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte
de - erster zweiter dritter vierter funfter sechster siebter achter neunter zehnter
de - erstes zweites drittes viertes funftes sechstes siebtes achtes neuntes zehntes
es - primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo
es - primera segunda tercera cuarta quinta sexta septima octava novena decima
it - primo secondo terzo quarto - sesto settimo ottavo nono -
ru - pervyy vtoroy tretiy chetvertyy pyatyy shestoy sedmoy vosmoy devyatyy desyatyy
ru - pervy vtoroi tretii chetverty pyaty shestoi sedmoi vosmoi devyaty desyaty
ru - pervaya vtoraya tretya chetvertaya pyataya shestaya sedmaya vosmaya devyataya desyataya
tr - birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu
`;

const TENS = `
thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000
thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100
trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000
dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000
treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000
trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100
tridtsat=30 sorok=40 pyatdesyat=50 shestdesyat=60 semdesyat=70 vosemdesyat=80 devyanosto=90 sto=100 tysyacha=1000
funfte=5 fuenf=5 zwoelf=12 zwei=2 zwo=2
`;

/** Words that are a number in one language and a plain word or a name in another: never read as a number. */
const NOT_NUMBERS = new Set(
  'un uno on elf sei yi er san si wu liu qi ba jiu shi ling uc bir seat seize once mil cent sem due nove tre second seconde premier premiere quinto octavo prima primo secondo quarto nono bes sto dix quince trece sette saba sitta wahid primero primera cinco tercero'.split(
    ' ',
  ),
);

const words = lazy(() => {
  const values = new Map<string, number>();
  for (const table of [CARDINALS, ORDINALS]) {
    for (const line of table.trim().split('\n')) addLine(values, line.split(' ').slice(1));
  }
  for (const pair of TENS.trim().split(/\s+/))
    add(values, pair.slice(0, pair.indexOf('=')), Number(pair.slice(pair.indexOf('=') + 1)));
  return values;
});

function addLine(values: Map<string, number>, line: readonly string[]): void {
  for (const [value, word] of line.entries()) add(values, word, value);
}

function add(values: Map<string, number>, word: string, value: number): void {
  if (word !== '-' && !NOT_NUMBERS.has(word) && !values.has(word)) values.set(roman(word), value);
}

const ENGLISH_UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers above are years, registration numbers or noise; they stay exact up to here. */
const NUMBER_DIGITS_MAX = 15;
const ROMAN_VALUE_MAX = 39;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
/** Roman numerals that are words or names more often. */
const NOT_ROMAN = new Set(['i', 'v', 'x', 'xi', 'vi', 'xx']);
const ORDINAL_SUFFIX = /^(\d+)(?:st|nd|rd|th|e|er|re|eme|ieme|ste|te|ya|oe|go)$/;

/**
 * The number that a word of an organisation's or a vessel's name stands for: digits, ordinals (`2nd`, `second`, `zweite`),
 * Roman numerals of two letters and more, number words in several languages; `undefined` for none. Ask for organisations and vessels only:
 * in a person's name `xi` or `dos` is a name. A single `i`, `v` or `x` is read by {@link romanValue} alone.
 */
export function numberValue(token: string): number | undefined {
  const first = token.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return digits(token);
  const word = words().get(token);
  if (word !== undefined) return word;
  return NOT_ROMAN.has(token) && token.length < 2 ? undefined : (romanValue(token) ?? fusedTens(token));
}

function digits(token: string): number | undefined {
  const ordinal = ORDINAL_SUFFIX.exec(token);
  const text = ordinal?.[1] ?? token;
  return /^\d+$/.test(text) && text.length <= NUMBER_DIGITS_MAX ? Number(text) : undefined;
}

/** Value of a Roman numeral up to 39 (`viii` → 8), `undefined` for anything else. */
export function romanValue(token: string): number | undefined {
  if (token === '' || token.length > 7) return undefined;
  const match = ROMAN.exec(token);
  if (match === null) return undefined;
  const tens = (match[1] ?? '').length * 10;
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(match[2] ?? '');
  const value = tens + units;
  return value > 0 && value <= ROMAN_VALUE_MAX ? value : undefined;
}

/** `fortyfour`, as `forty-four` is printed without its hyphen. */
function fusedTens(token: string): number | undefined {
  const at = token.indexOf('ty');
  if (at < 3 || at + 2 >= token.length) return undefined;
  const tens = words().get(token.slice(0, at + 2));
  const unit = ENGLISH_UNITS.indexOf(token.slice(at + 2)) + 1;
  return tens !== undefined && unit > 0 ? tens + unit : undefined;
}

/**
 * The number that begins at `tokens[index]`, with `forty four` and `forty 4` read as one: value and how many tokens it
 * takes.
 */
export function numberAt(
  tokens: readonly string[],
  index: number,
): { readonly value: number; readonly length: number } | undefined {
  const value = numberValue(tokens[index] ?? '');
  if (value === undefined) return undefined;
  const next = tokens[index + 1] ?? '';
  const unit = words().get(next) ?? digits(next);
  const isTens = value >= 20 && value < 100 && value % 10 === 0 && words().has(tokens[index] ?? '');
  return isTens && unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, length: 2 }
    : { value, length: 1 };
}
