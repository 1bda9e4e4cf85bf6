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
/** A learned port nearer than this to a given one is the same, or its roads; about four nautical miles. */
const NEAR_DEGREES = 4 / 60;

/** Ports of a CSV file with the columns id, name, lon and lat, in any order. @throws Refusal SEA-515 naming the row */
export function readPortsCsv(text: string): GivenPort[] {
  const { data } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  if (data.length === 0 || data.length > PORTS_MAX) throw new Refusal('SEA-515');
  return data.map((row, i) => {
    const port = {
      id: (row['id'] ?? '').trim(),
      name: (row['name'] ?? '').trim(),
      lon: degrees(row['lon']),
      lat: degrees(row['lat']),
    };
    if (port.id === '' || port.name === '' || !(Math.abs(port.lon) <= 180) || !(Math.abs(port.lat) <= 90))
      throw new Refusal('SEA-515', {
        message: `Row ${i + 1} is no port: id, name, lon and lat in degrees are needed.`,
      });
    return port;
  });
}

function degrees(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** Puts these in the place of the ports that people gave before; what was learned stays. */
export async function replacePorts(tx: Tx, csv: string): Promise<void> {
  const ports = readPortsCsv(csv);
  const once = [...new Map(ports.map((port) => [port.id, port])).values()];
  await tx.deleteFrom('port').where('learned', '=', false).execute();
  for (let i = 0; i < once.length; i += 1000)
    await tx
      .insertInto('port')
      .values(once.slice(i, i + 1000).map((port) => ({ ...port, learned: false })))
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
