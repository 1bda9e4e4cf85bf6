import type { TextStyle } from './clusters.ts';

/** A4 in points, and where its text stands. */
export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 48, top: 70, bottom: 76 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** The light tokens of the console. */
export const COLOR = {
  ink: '#14181F',
  second: '#47505E',
  third: '#5D6675',
  accent: '#1C56C6',
  warning: '#8A5300',
  critical: '#B4141F',
  hairline: '#DFE3E8',
  line: '#C6CCD5',
  inset: '#EEF0F3',
  match: '#D6E4FF',
  near: '#FBE7BF',
} as const;

const text = (size: number, weight: 400 | 600, color: string): TextStyle => ({ role: 'sans', size, weight, color });

export const STYLE = {
  title: text(16, 400, COLOR.second),
  titleName: text(16, 600, COLOR.ink),
  section: text(11.5, 600, COLOR.ink),
  body: text(10, 400, COLOR.ink),
  strong: text(10, 600, COLOR.ink),
  soft: text(10, 400, COLOR.second),
  small: text(8.5, 400, COLOR.second),
  smallStrong: text(8.5, 600, COLOR.second),
  warning: text(8.5, 600, COLOR.warning),
  name: text(12, 400, COLOR.ink),
  nameIgnored: text(12, 400, COLOR.third),
  ignored: text(10, 400, COLOR.third),
  code: { role: 'mono', size: 9, weight: 400, color: COLOR.ink },
  codeSoft: { role: 'mono', size: 8.5, weight: 400, color: COLOR.second },
} as const satisfies Record<string, TextStyle>;

/** TLP 2.0 labels: these colours on black. */
const HANDLING_COLOR: Readonly<Record<string, string>> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:GREEN': '#33FF00',
};

export function handlingColor(label: string): string {
  return HANDLING_COLOR[label] ?? '#FFFFFF';
}
