/** What a column of a file of reports can be. */
const REPORT_KEYS = [
  'vessel',
  'time',
  'lat',
  'lon',
  'speed',
  'course',
  'heading',
  'status',
  'type',
  'source',
  'name',
  'imo',
  'callsign',
  'shiptype',
  'length',
  'width',
  'draught',
  'destination',
] as const;

export type ReportKey = (typeof REPORT_KEYS)[number];

/** Other names of the same, without case, spaces and signs. */
const ALIASES: Readonly<Record<string, ReportKey>> = {
  vesselid: 'vessel',
  mmsi: 'vessel',
  timestamp: 'time',
  datetime: 'time',
  basedatetime: 'time',
  timeutc: 'time',
  latitude: 'lat',
  longitude: 'lon',
  long: 'lon',
  lng: 'lon',
  sog: 'speed',
  cog: 'course',
  trueheading: 'heading',
  hdg: 'heading',
  navigationalstatus: 'status',
  navstatus: 'status',
  messagetype: 'type',
  msgtype: 'type',
  typeofmobile: 'type',
  shipname: 'name',
  vesselname: 'name',
  imonumber: 'imo',
  vesseltype: 'shiptype',
  draft: 'draught',
};

/** Which key each column name stands for; undefined where it is none. The first of two names for one key counts, but `vessel` before `mmsi`. */
export function columnsOf(names: readonly string[]): (ReportKey | undefined)[] {
  const plain = names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const taken = new Set<ReportKey>(REPORT_KEYS.filter((key) => plain.includes(key)));
  return plain.map((name) => {
    const own = REPORT_KEYS.find((key) => key === name);
    if (own) return own;
    const key = ALIASES[name];
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
}
