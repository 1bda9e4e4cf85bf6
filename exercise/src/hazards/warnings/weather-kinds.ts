/** A kind of weather that is warned of, in MeteoAlarm's numbers and in the languages of the exercise's services. */
export interface WeatherKind {
  /** `awareness_type`. */
  readonly number: number;
  readonly name: string;
  readonly event: Readonly<Record<'it' | 'en' | 'mt', string>>;
  readonly text: Readonly<Record<'it' | 'en' | 'mt', string>>;
}

export const weatherKinds = {
  wind: {
    number: 1,
    name: 'Wind',
    event: { it: 'Vento forte', en: 'Strong wind', mt: 'Riħ qawwi' },
    text: {
      it: 'Raffiche fino a 110 km/h, rami e tegole possono cadere.',
      en: 'Gusts of up to 110 km/h; branches and tiles may fall.',
      mt: 'Riħ sa 110 km/h; jistgħu jaqgħu friegħi u ġebel.',
    },
  },
  snow: {
    number: 2,
    name: 'Snow/Ice',
    event: { it: 'Neve e ghiaccio', en: 'Snow and ice', mt: 'Borra u silġ' },
    text: {
      it: 'Nevicate oltre i 900 metri, strade ghiacciate.',
      en: 'Snow above 900 metres, icy roads.',
      mt: 'Borra fl-għoli, toroq bis-silġ.',
    },
  },
  thunderstorm: {
    number: 3,
    name: 'Thunderstorm',
    event: { it: 'Temporali', en: 'Thunderstorms', mt: 'Maltempata bis-sajjetti' },
    text: {
      it: 'Temporali con grandine e fulmini.',
      en: 'Thunderstorms with hail and lightning.',
      mt: 'Maltempata bis-silġ u s-sajjetti.',
    },
  },
  fog: {
    number: 4,
    name: 'Fog',
    event: { it: 'Nebbia', en: 'Fog', mt: 'Ċpar' },
    text: {
      it: 'Visibilità sotto i 150 metri.',
      en: 'Visibility below 150 metres.',
      mt: 'Viżibbiltà inqas minn 150 metru.',
    },
  },
  cold: {
    number: 6,
    name: 'Low temperature',
    event: { it: 'Basse temperature', en: 'Low temperature', mt: 'Temperatura baxxa' },
    text: {
      it: 'Minime sotto i −6 gradi nell’interno.',
      en: 'Lows below −6 degrees inland.',
      mt: 'Temperaturi baxxi ħafna billejl.',
    },
  },
  coast: {
    number: 7,
    name: 'Coastal event',
    event: { it: 'Mareggiate', en: 'Coastal event', mt: 'Baħar qawwi mal-kosta' },
    text: {
      it: 'Onde fino a 5 metri sulle coste esposte.',
      en: 'Waves of up to 5 metres on exposed coasts.',
      mt: 'Mewġ sa 5 metri mal-kosta.',
    },
  },
  fire: {
    number: 8,
    name: 'Forest fire',
    event: { it: 'Pericolo di incendi boschivi', en: 'Danger of forest fires', mt: 'Periklu ta’ nirien' },
    text: {
      it: 'Dopo settimane senza pioggia la vegetazione è secca.',
      en: 'After weeks without rain the vegetation is dry.',
      mt: 'Wara ġimgħat bla xita l-veġetazzjoni hi niexfa.',
    },
  },
  rain: {
    number: 10,
    name: 'Rain',
    event: { it: 'Piogge intense', en: 'Heavy rain', mt: 'Xita qawwija' },
    text: {
      it: 'Fino a 90 millimetri in sei ore.',
      en: 'Up to 90 millimetres in six hours.',
      mt: 'Sa 90 millimetru f’sitt sigħat.',
    },
  },
  flood: {
    number: 12,
    name: 'Flooding',
    event: { it: 'Alluvione', en: 'Flooding', mt: 'Għargħar' },
    text: {
      it: 'Il fiume supera gli argini nella piana.',
      en: 'The river rises above its banks in the plain.',
      mt: 'Ix-xmara tfur fil-wita.',
    },
  },
  landslide: {
    number: 13,
    name: 'Rain-flood',
    event: { it: 'Rischio idrogeologico', en: 'Rain and flood', mt: 'Xita u għargħar' },
    text: {
      it: 'Terreni saturi: frane e torrenti in piena restano possibili per settimane.',
      en: 'The ground is saturated: landslides and swollen streams stay possible for weeks.',
      mt: 'L-art mimlija ilma: iċ-ċedimenti jibqgħu possibbli għal ġimgħat.',
    },
  },
} as const satisfies Readonly<Record<string, WeatherKind>>;

export type WeatherKindId = keyof typeof weatherKinds;

/** Kinds of which warnings are given on any day; the others belong to stories. */
export const commonKinds = ['thunderstorm', 'fog', 'rain', 'cold', 'snow'] as const satisfies readonly WeatherKindId[];

/** `awareness_level` of MeteoAlarm with the severity that goes with it. */
export const levels = {
  1: { text: '1; green; Minor', severity: 'Minor' },
  2: { text: '2; yellow; Moderate', severity: 'Moderate' },
  3: { text: '3; orange; Severe', severity: 'Severe' },
  4: { text: '4; red; Extreme', severity: 'Extreme' },
} as const;
export type Level = keyof typeof levels;
