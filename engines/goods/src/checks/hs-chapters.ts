/** A chapter of the Harmonised System. */
export interface HsChapter {
  /** What it is about, in a few words of our own. */
  readonly title: string;
  /** The number of its last heading (third and fourth digit), edition 2022; its headings begin with 1. */
  readonly headingMax: number;
}

/**
 * `chapter headings title`, by the nomenclature of the Harmonised System (WCO, edition 2022). Headings that earlier
 * editions had within these ranges are let through: archives hold them. Chapter 77 is reserved and stands for nothing.
 */
const LINES = `
01 6 live animals
02 10 meat
03 9 fish and shellfish
04 10 milk, eggs, honey
05 11 other animal products
06 4 plants and cut flowers
07 14 vegetables
08 14 fruit and nuts
09 10 coffee, tea, spices
10 8 cereals
11 9 flour, malt, starch
12 14 oil seeds, medicinal plants
13 2 gums and resins
14 4 plaiting materials
15 22 fats and oils
16 5 preparations of meat or fish
17 4 sugar
18 6 cocoa
19 5 preparations of cereals
20 9 preparations of vegetables or fruit
21 6 other foods
22 9 drinks and vinegar
23 9 animal feed
24 4 tobacco
25 30 salt, stone, cement
26 21 ores and slag
27 16 mineral fuels and oils
28 53 inorganic chemicals
29 42 organic chemicals
30 6 medicines
31 5 fertilisers
32 15 dyes and paints
33 7 perfumes and cosmetics
34 7 soap and waxes
35 7 proteins, glues, enzymes
36 6 explosives and matches
37 7 photographic goods
38 27 other chemicals
39 26 plastics
40 17 rubber
41 15 hides and leather
42 6 leather goods and bags
43 4 furs
44 21 wood
45 4 cork
46 2 basketware
47 7 wood pulp
48 23 paper
49 11 books and printed matter
50 7 silk
51 13 wool
52 12 cotton
53 11 other vegetable fibres
54 8 man-made filaments
55 16 man-made staple fibres
56 9 wadding, felt, ropes
57 5 carpets
58 11 special fabrics and lace
59 11 coated fabrics
60 6 knitted fabrics
61 17 knitted clothing
62 17 clothing, not knitted
63 10 other textile articles
64 6 footwear
65 7 hats
66 3 umbrellas
67 4 feathers, artificial flowers
68 15 articles of stone or cement
69 14 ceramics
70 20 glass
71 18 precious stones and metals
72 29 iron and steel
73 26 articles of iron or steel
74 19 copper
75 8 nickel
76 16 aluminium
78 6 lead
79 7 zinc
80 7 tin
81 13 other base metals
82 15 tools and cutlery
83 11 other articles of base metal
84 87 machines
85 49 electrical goods
86 9 railway goods
87 16 vehicles
88 7 aircraft
89 8 ships and boats
90 33 instruments
91 14 clocks and watches
92 9 musical instruments
93 7 arms and ammunition
94 6 furniture and lamps
95 8 toys and sports goods
96 20 other manufactured articles
97 6 works of art`;

const CHAPTERS: ReadonlyMap<string, HsChapter> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, HsChapter] => {
      const [chapter = '', headings, ...title] = line.split(' ');
      return [chapter, { title: title.join(' '), headingMax: Number(headings) }];
    }),
);

/** The chapter of two digits, or undefined where there is none. */
export function hsChapter(digits: string): HsChapter | undefined {
  return CHAPTERS.get(digits);
}
