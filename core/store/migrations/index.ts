import { screening } from './0001-screening.ts';
import { savedViews } from './0002-saved-views.ts';
import { entities } from './0003-entities.ts';
import { identity } from './0004-identity.ts';
import { network } from './0005-network.ts';
import { openedByKey } from './0006-opened-by-key.ts';
import { withdrawn } from './0007-withdrawn.ts';
import { sea } from './0008-sea.ts';
import { hazards } from './0009-hazards.ts';
import { goods } from './0010-goods.ts';
import { hazardOrder } from './0011-hazard-order.ts';
import { hazardRecords } from './0012-hazard-records.ts';
import { foundByNumber } from './0013-found-by-number.ts';
import { hazardsAtOnce } from './0014-hazards-at-once.ts';
import { fewerIndexes } from './0015-fewer-indexes.ts';
import { hazardsPlain } from './0016-hazards-plain.ts';
import { exposureSmall } from './0017-exposure-small.ts';
import { hazardsInline } from './0018-hazards-inline.ts';
import { declaredOnce } from './0019-declared-once.ts';
import { exposureExtent } from './0020-exposure-extent.ts';
import { claimInOrder } from './0021-claim-in-order.ts';
import { declaredById } from './0022-declared-by-id.ts';
import { hazardStatistics } from './0023-hazard-statistics.ts';

/** Every migration, in order; one that has landed is never edited. */
export const migrations = {
  '0001-screening': screening,
  '0002-saved-views': savedViews,
  '0003-entities': entities,
  '0004-identity': identity,
  '0005-network': network,
  '0006-opened-by-key': openedByKey,
  '0007-withdrawn': withdrawn,
  '0008-sea': sea,
  '0009-hazards': hazards,
  '0010-goods': goods,
  '0011-hazard-order': hazardOrder,
  '0012-hazard-records': hazardRecords,
  '0013-found-by-number': foundByNumber,
  '0014-hazards-at-once': hazardsAtOnce,
  '0015-fewer-indexes': fewerIndexes,
  '0016-hazards-plain': hazardsPlain,
  '0017-exposure-small': exposureSmall,
  '0018-hazards-inline': hazardsInline,
  '0019-declared-once': declaredOnce,
  '0020-exposure-extent': exposureExtent,
  '0021-claim-in-order': claimInOrder,
  '0022-declared-by-id': declaredById,
  '0023-hazard-statistics': hazardStatistics,
};
