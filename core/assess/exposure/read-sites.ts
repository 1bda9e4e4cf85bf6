import { becauseText, cascade, type Position } from '@quintet/hazards';
import { sql } from 'kysely';
import { entityKey, readEntityKey } from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { HazardEvent } from '../hazards/read-hazards.ts';
import { extentAround } from './extent.ts';
import type { KnownSite } from './known-site.ts';
import type { SitesInMind } from './sites-in-mind.ts';
import { exposureRowAt, KEPT_COLUMNS } from './unpack-exposure.ts';
import { type NearVesselNow, VesselsNow } from './vessels-now.ts';

export const SITES_SHOWN_MAX = 100_000;
const WITHOUT_MAX = 500;
const WITHOUT_HOURS = 336;
/** Vessels so near to a site are told of. */
const VESSELS_KM = 5;
const VESSELS_MAX = 100;

/** Keys of sites that an active hazard threatens. */
export async function readThreatened(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('hazard_exposure')
    .innerJoin('hazard_event', 'hazard_event.id', 'hazard_exposure.event_id')
    .where('active', '=', true)
    .where('redirect_to', 'is', null)
    .where('lane', '=', 'actual')
    .select(sql<string[]>`keys[vessel_rows + 1 : vessel_rows + site_rows]`.as('sites'))
    .execute();
  return new Set(rows.flatMap(({ sites }) => sites));
}

export interface SiteWhole {
  readonly site: KnownSite;
  readonly positions: readonly Position[];
  readonly operator: { readonly key: string; readonly caption: string } | undefined;
  readonly hazards: readonly { readonly event: HazardEvent; readonly text: string }[];
  readonly vessels: readonly NearVesselNow[];
  readonly dependsOn: readonly { readonly key: string; readonly caption: string; readonly hours?: number }[];
  /** Who fails without it, in order of time. */
  readonly without: readonly {
    readonly site: KnownSite;
    readonly afterHours: number;
    readonly chain: readonly { readonly key: string; readonly caption: string }[];
    readonly text: string;
  }[];
  readonly withoutTotal: number;
  readonly handling: string;
}

/** One site: what threatens it, what comes near, what it needs and who needs it. @throws Refusal ACC-106 */
export async function readSitePage(tx: Tx, key: string, sites: SitesInMind): Promise<SiteWhole> {
  const site = sites.site(key);
  if (!site) throw new Refusal('ACC-106');
  const { dataset, id } = readEntityKey(key);
  const entity = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('entity_id', '=', id)
    .select(['properties', 'handling'])
    .executeTakeFirstOrThrow();
  const nameOf = (of: string) => sites.captionOf(of);
  const { losses, count } = cascade(sites.dependencies, [key], {
    hoursMax: WITHOUT_HOURS,
    lossesMax: WITHOUT_MAX,
  });
  const vessels = site.shapes.length === 0 ? [] : (await VesselsNow.read(tx)).near(site.shapes, VESSELS_KM);
  return {
    site,
    positions: site.shapes.flatMap((shape) => (shape.kind === 'line' ? shape.positions : [])),
    operator: await operatorOf(tx, dataset, entity.properties['operator']?.[0]),
    hazards: await hazardsOf(tx, site),
    vessels: vessels.slice(0, VESSELS_MAX),
    dependsOn: await needsOf(tx, dataset, id, sites),
    without: losses.map((loss) => ({
      site: sites.site(loss.site) ?? { key: loss.site, caption: loss.site, siteKind: null, shapes: [] },
      afterHours: loss.afterHours,
      chain: loss.chain.map((step) => ({ key: step, caption: nameOf(step) })),
      text: becauseText(loss, nameOf),
    })),
    withoutTotal: count,
    handling: entity.handling,
  };
}

async function operatorOf(tx: Tx, dataset: string, id: string | undefined): Promise<SiteWhole['operator']> {
  if (id === undefined) return undefined;
  const row = await tx
    .selectFrom('source_entity')
    .where('dataset', '=', dataset)
    .where('entity_id', '=', id)
    .select('caption')
    .executeTakeFirst();
  return row ? { key: entityKey({ dataset, id }), caption: row.caption } : undefined;
}

async function hazardsOf(tx: Tx, { key, at }: KnownSite): Promise<SiteWhole['hazards']> {
  const rows = await tx
    .selectFrom('hazard_exposure')
    .innerJoin('hazard_event', 'hazard_event.id', 'hazard_exposure.event_id')
    .where(sql<boolean>`extent && ${extentAround(at)}::box and keys @> array[${key}]`)
    .where('redirect_to', 'is', null)
    .where('lane', '=', 'actual')
    .where(sql<boolean>`(active or last_at > now() - interval '30 days')`)
    .selectAll('hazard_event')
    .select(KEPT_COLUMNS)
    .orderBy('active', 'desc')
    .orderBy('start_at', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ rows: there, keys, vessel_rows, site_rows, ...event }) => ({
    event,
    text: exposureRowAt({ rows: there, keys, vessel_rows, site_rows }, keys.indexOf(key)).text,
  }));
}

async function needsOf(tx: Tx, dataset: string, id: string, sites: SitesInMind): Promise<SiteWhole['dependsOn']> {
  const rows = await tx
    .selectFrom('feed_edge')
    .innerJoin('feed_entity', (join) =>
      join
        .onRef('feed_entity.dataset', '=', 'feed_edge.dataset')
        .onRef('feed_entity.entity_id', '=', 'feed_edge.entity_id'),
    )
    .where('feed_edge.dataset', '=', dataset)
    .where('feed_edge.schema', '=', 'SiteDependency')
    .where('source_id', '=', id)
    .select(['target_id', 'properties'])
    .execute();
  return rows.map(({ target_id, properties }) => {
    const key = entityKey({ dataset, id: target_id });
    const hours = properties['hours']?.[0];
    return { key, caption: sites.captionOf(key), ...(hours === undefined ? {} : { hours: Number(hours) }) };
  });
}
