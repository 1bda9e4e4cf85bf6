import { wrapLongitude } from '../geometry/index.ts';
import type { HazardReport } from '../report.ts';
import { type OriginFinding, originFinding } from './finding-codes.ts';
import { parseMagnitude } from './parse-magnitude.ts';
import { parseTime } from './parse-time.ts';

/** More origins are not read. */
export const ORIGINS_MAX = 1_000_000;

const NEEDED = ['agency', 'origin_id', 'time_utc', 'lat', 'lon'] as const;
const COLUMNS = [...NEEDED, 'depth_km', 'mag'] as const;
type Column = (typeof COLUMNS)[number];

export interface OriginTableOptions {
  /** Minutes east of UTC of the clocks of agencies, for times that name no zone; `''` holds for all others. */
  readonly zones?: ReadonlyMap<string, number>;
}

/** One origin of a table; its report is absent where its time or place cannot be read. */
export interface TableOrigin {
  readonly id: string;
  readonly agency: string;
  readonly report?: HazardReport;
}

/** Reads a table of origins of earthquakes row by row; nothing but the seven known columns is looked at. */
export class OriginTable {
  readonly origins: TableOrigin[] = [];
  readonly findings: OriginFinding[] = [];
  readonly #columns: Readonly<Record<Column, number>>;
  readonly #zones: ReadonlyMap<string, number>;
  /** The agencies that use an id. */
  readonly #agencies = new Map<string, string | Set<string>>();

  /** @param head the cells of the first line */
  constructor(head: readonly string[], { zones = new Map() }: OriginTableOptions = {}) {
    const names = head.map((name) =>
      name
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
    );
    this.#columns = Object.fromEntries(COLUMNS.map((name) => [name, names.indexOf(name)])) as Record<Column, number>;
    this.#zones = zones;
    for (const column of NEEDED)
      if (this.#columns[column] < 0) this.findings.push(originFinding('ORIGIN-101', 1, { column }));
  }

  /** Whether the columns that are needed are there. */
  get isReadable(): boolean {
    return NEEDED.every((column) => this.#columns[column] >= 0);
  }

  /** @returns false when there is no room for more */
  push(cells: readonly string[], line: number): boolean {
    if (this.origins.length >= ORIGINS_MAX) {
      this.findings.push(originFinding('ORIGIN-102', line, { limit: ORIGINS_MAX }));
      return false;
    }
    const cell = (column: Column): string => (cells[this.#columns[column]] ?? '').trim();
    const id = cell('origin_id');
    if (id === '') {
      this.findings.push(originFinding('ORIGIN-201', line));
      return true;
    }
    const agency = this.#agencyOf(cell('agency'), id, line);
    if (!this.#isFirst(agency, id, line)) return true;
    const report = this.#reportOf(cell, agency, id, line);
    this.origins.push({ id, agency, ...(report ? { report } : {}) });
    return true;
  }

  /** What an event is called whose first origin is this one: by its id, with the agency before it where others use the id too. */
  eventId({ id, agency }: TableOrigin): string {
    return typeof this.#agencies.get(id) === 'string' ? id : `${agency}:${id}`;
  }

  #agencyOf(agency: string, id: string, line: number): string {
    if (agency !== '') return agency;
    this.findings.push(originFinding('ORIGIN-205', line, { id }));
    return `line ${line}`;
  }

  #isFirst(agency: string, id: string, line: number): boolean {
    const known = this.#agencies.get(id);
    if (known === undefined) {
      this.#agencies.set(id, agency);
      return true;
    }
    if (known === agency || (known instanceof Set && known.has(agency))) {
      this.findings.push(originFinding('ORIGIN-206', line, { id }));
      return false;
    }
    if (known instanceof Set) known.add(agency);
    else {
      this.#agencies.set(id, new Set([known, agency]));
      this.findings.push(originFinding('ORIGIN-207', line, { id }));
    }
    return true;
  }

  #reportOf(cell: (column: Column) => string, agency: string, id: string, line: number): HazardReport | undefined {
    const startMs = parseTime(cell('time_utc'), this.#zones.get(agency) ?? this.#zones.get('') ?? 0);
    const [lat, lon] = [numberOf(cell('lat')), numberOf(cell('lon'))];
    const isPlace = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && lon >= -180 && lon <= 360;
    if (startMs === undefined) this.findings.push(originFinding('ORIGIN-202', line, { id }));
    if (!isPlace) this.findings.push(originFinding('ORIGIN-203', line, { id }));
    const magnitude = parseMagnitude(cell('mag'));
    if (Number.isNaN(magnitude)) this.findings.push(originFinding('ORIGIN-204', line, { id }));
    if (startMs === undefined || !isPlace) return undefined;
    const depthKm = numberOf(cell('depth_km'));
    return {
      id: `${agency} ${id}`,
      agency,
      hazard: 'earthquake',
      startMs,
      shapes: [{ kind: 'point', at: [wrapLongitude(lon), lat] }],
      codes: [],
      level: 'unknown',
      links: [],
      ...(magnitude === undefined || Number.isNaN(magnitude) ? {} : { magnitude }),
      ...(depthKm === undefined ? {} : { depthKm }),
    };
  }
}

function numberOf(text: string): number | undefined {
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
