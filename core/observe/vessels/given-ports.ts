import papaparse from 'papaparse';
import { Refusal } from '../../safeguards/index.ts';
import { notify, type Tx } from '../../store/index.ts';
import { SEA_SETTINGS_CHANNEL } from './channel.ts';

export interface GivenPort {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

const PORTS_MAX = 50_000;
const COLUMNS = ['id', 'name', 'lon', 'lat'] as const;
/** A learned port nearer than this to a given one is the same, or its roads; about four nautical miles. */
const NEAR_DEGREES = 4 / 60;

/** Ports of a CSV file with the columns id, name, lon and lat, in any order. @throws Refusal SEA-515 naming the row */
export function readPortsCsv(text: string): GivenPort[] {
  const { data, meta } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  const missing = COLUMNS.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    throw portsRefusal(`The file has no column ${missing.join(', ')}: a list of ports has ${COLUMNS.join(', ')}.`);
  if (data.length === 0 || data.length > PORTS_MAX) throw new Refusal('SEA-515');
  const rowOf = new Map<string, number>();
  return data.map((row, i) => {
    const [id = '', name = ''] = [row['id'], row['name']].map((value) => (value ?? '').trim());
    const port = { id, name, lon: degrees(row['lon']), lat: degrees(row['lat']) };
    if (id === '' || name === '' || !(Math.abs(port.lon) <= 180) || !(Math.abs(port.lat) <= 90))
      throw portsRefusal(`Row ${i + 1} is no port: id, name, lon and lat in degrees are needed.`);
    const before = rowOf.get(id);
    if (before !== undefined)
      throw portsRefusal(`Rows ${before} and ${i + 1} have the same id ${id}: give each port its own.`);
    rowOf.set(id, i + 1);
    return port;
  });
}

function portsRefusal(message: string): Refusal {
  return new Refusal('SEA-515', { message });
}

function degrees(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** Puts these in the place of the ports that people gave before; what was learned stays. */
export async function replacePorts(tx: Tx, csv: string): Promise<void> {
  const ports = readPortsCsv(csv);
  await tx.deleteFrom('port').where('learned', '=', false).execute();
  for (let i = 0; i < ports.length; i += 1000)
    await tx
      .insertInto('port')
      .values(ports.slice(i, i + 1000).map((port) => ({ ...port, learned: false })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((e) => ({
          name: e.ref('excluded.name'),
          lon: e.ref('excluded.lon'),
          lat: e.ref('excluded.lat'),
          learned: false,
        })),
      )
      .execute();
  await notify(tx, SEA_SETTINGS_CHANNEL, '');
}

/** Ports that people gave, and those that were learned where nobody gave one near by. */
export async function readPorts(tx: Tx) {
  const ports = await tx.selectFrom('port').selectAll().orderBy('name').execute();
  const given = ports.filter(({ learned }) => !learned);
  return ports.filter((port) => !port.learned || !given.some((other) => isNear(port, other)));
}

function isNear(a: GivenPort, b: GivenPort): boolean {
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(east, a.lat - b.lat) < NEAR_DEGREES;
}
