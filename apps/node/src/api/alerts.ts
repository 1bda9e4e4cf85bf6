import { type Static, Type } from 'typebox';
import { EntityBody, Time } from './common.ts';
import { DeclarationPage } from './goods.ts';
import { HazardAlert } from './hazards.ts';
import { FindingDetail } from './sea.ts';

export const AlertState = Type.Union([
  Type.Literal('new'),
  Type.Literal('review'),
  Type.Literal('second'),
  Type.Literal('confirmed'),
  Type.Literal('dismissed'),
]);
export type AlertState = Static<typeof AlertState>;

/** customer: of the register; party: of a payment; fault: vessels over a cable that broke. */
export const SubjectKind = Type.Union([
  Type.Literal('customer'),
  Type.Literal('party'),
  Type.Literal('vessel'),
  Type.Literal('hazard'),
  Type.Literal('fault'),
  Type.Literal('consignment'),
]);
export type SubjectKind = Static<typeof SubjectKind>;

export const AlertRow = Type.Object({
  /** `A-118842`. */
  id: Type.String(),
  sector: Type.String(),
  state: AlertState,
  subjectKind: SubjectKind,
  /**
   * name: the subject is perhaps who is listed; place: it has to do with a listed place; sea: vessels did something;
   * hazard: something threatens a place, or a vessel was slow over a cable that broke; goods: a declaration does not fit.
   */
  about: Type.Union([
    Type.Literal('name'),
    Type.Literal('place'),
    Type.Literal('sea'),
    Type.Literal('hazard'),
    Type.Literal('goods'),
  ]),
  subject: Type.String(),
  listed: Type.String(),
  listedId: Type.String(),
  dataset: Type.String(),
  score: Type.Number(),
  /** When its clock ends; absent when no clock runs. */
  due: Type.Optional(Time),
  /** When its clock began: the console warns below 25 % and is critical below 10 %. */
  clockFrom: Type.Optional(Time),
  /** A payment waits for this decision. */
  held: Type.Boolean(),
  /** Its clock ran out and it went to the supervisors. */
  escalated: Type.Boolean(),
  /** Life at risk: it stands above all others while it is open. */
  pinned: Type.Boolean(),
  assignedTo: Type.Optional(Type.String()),
  lookedAtBy: Type.Optional(Type.String()),
  createdAt: Time,
  decidedAt: Type.Optional(Time),
});
export type AlertRow = Static<typeof AlertRow>;

/** Query of the queue: the address bar of the console carries the same words. */
export const AlertQuery = Type.Object({
  view: Type.Optional(
    Type.Union([
      Type.Literal('open'),
      Type.Literal('mine'),
      Type.Literal('held'),
      Type.Literal('second'),
      Type.Literal('closed'),
      Type.Literal('all'),
    ]),
  ),
  state: Type.Optional(Type.String({ description: 'comma-separated states' })),
  dataset: Type.Optional(Type.String()),
  kind: Type.Optional(SubjectKind),
  minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  maxAgeDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 3660 })),
  sort: Type.Optional(
    Type.Union([
      Type.Literal('due'),
      Type.Literal('score'),
      Type.Literal('subject'),
      Type.Literal('created'),
      Type.Literal('decided'),
    ]),
  ),
  order: Type.Optional(Type.Union([Type.Literal('asc'), Type.Literal('desc')])),
  offset: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 500 })),
});
export type AlertQuery = Static<typeof AlertQuery>;

export const AlertPage = Type.Object({
  alerts: Type.Array(AlertRow),
  /** How many fit the filters, and how many are in the view without them. */
  total: Type.Integer(),
  inView: Type.Integer(),
  counts: Type.Object({
    open: Type.Integer(),
    mine: Type.Integer(),
    held: Type.Integer(),
    second: Type.Integer(),
    closed: Type.Integer(),
  }),
  closedToday: Type.Integer(),
  lastCreatedAt: Type.Optional(Time),
});
export type AlertPage = Static<typeof AlertPage>;

export const Reason = Type.Object({
  feature: Type.String(),
  text: Type.String(),
  score: Type.Number(),
  query: Type.Optional(Type.String()),
  candidate: Type.Optional(Type.String()),
});
export type Reason = Static<typeof Reason>;

export const Mark = Type.Object({
  text: Type.String(),
  mark: Type.Union([Type.Literal('same'), Type.Literal('variant'), Type.Literal('only'), Type.Literal('ignored')]),
  pair: Type.Optional(Type.Integer()),
});
export type Mark = Static<typeof Mark>;

/** One line of the side-by-side table. */
export const Comparison = Type.Object({
  field: Type.Union([
    Type.Literal('name'),
    Type.Literal('otherName'),
    Type.Literal('birth'),
    Type.Literal('country'),
    Type.Literal('gender'),
    Type.Literal('document'),
    Type.Literal('address'),
  ]),
  left: Type.Array(Mark),
  right: Type.Array(Mark),
  /** e.g. `as listed`, `original script`, `year is the same`, `cannot be compared`. */
  note: Type.String(),
});
export type Comparison = Static<typeof Comparison>;

export const AlertEvent = Type.Object({
  id: Type.Integer(),
  at: Time,
  actor: Type.String(),
  kind: Type.Union([
    Type.Literal('created'),
    Type.Literal('seen-again'),
    Type.Literal('assigned'),
    Type.Literal('note'),
    Type.Literal('second-asked'),
    Type.Literal('confirmed'),
    Type.Literal('dismissed'),
    Type.Literal('undone'),
    Type.Literal('reopened'),
    Type.Literal('escalated'),
  ]),
  reason: Type.Optional(Type.String()),
  text: Type.Optional(Type.String()),
});
export type AlertEvent = Static<typeof AlertEvent>;

/** What must be done after a confirmation, and where that is written. */
export const Duty = Type.Object({
  id: Type.String(),
  text: Type.String(),
  article: Type.String(),
  /** Absent when the act says "without delay". */
  due: Type.Optional(Time),
  verified: Type.Boolean(),
});
export type Duty = Static<typeof Duty>;

export const DismissReason = Type.Object({
  code: Type.String(),
  text: Type.String(),
  /** Of the alerts dismissed for this reason, how many were later reopened or confirmed. */
  used: Type.Integer(),
  overturned: Type.Integer(),
});
export type DismissReason = Static<typeof DismissReason>;

export const PaymentSource = Type.Object({
  id: Type.String(),
  message: Type.String(),
  kind: Type.String(),
  role: Type.String(),
  path: Type.String(),
  line: Type.Integer(),
  date: Type.Optional(Type.String()),
  amount: Type.Optional(Type.Object({ value: Type.String(), currency: Type.String() })),
  parties: Type.Array(Type.Object({ role: Type.String(), name: Type.String() })),
  remittance: Type.Array(Type.String()),
  receivedAt: Time,
  state: Type.Union([Type.Literal('held'), Type.Literal('released'), Type.Literal('stopped')]),
});
export type PaymentSource = Static<typeof PaymentSource>;

export const AlertDetail = Type.Object({
  row: AlertRow,
  threshold: Type.Number(),
  reasons: Type.Array(Reason),
  comparison: Type.Array(Comparison),
  /** Of the pairs decided so far with a score near this one; absent under 30. */
  calibration: Type.Optional(Type.Object({ decided: Type.Integer(), confirmed: Type.Integer() })),
  matcher: Type.Object({ name: Type.String(), version: Type.String(), at: Time }),
  subject: EntityBody,
  /** What was found, where the alert is about the sea; it has no entry then. */
  sea: Type.Optional(FindingDetail),
  /** The event, where the alert is about a hazard. */
  hazard: Type.Optional(HazardAlert),
  /** The declaration, where the alert is about goods. */
  goods: Type.Optional(DeclarationPage),
  entry: Type.Optional(
    Type.Object({
      subject: EntityBody,
      related: Type.Array(EntityBody),
      dataset: Type.String(),
      datasetTitle: Type.String(),
      version: Type.Integer(),
      firstSeen: Time,
      grade: Type.String(),
      handling: Type.String(),
      removed: Type.Boolean(),
    }),
  ),
  handling: Type.String(),
  customer: Type.Optional(
    Type.Object({ register: Type.String(), id: Type.String(), registeredAt: Time, row: Type.Optional(Type.Integer()) }),
  ),
  payments: Type.Array(PaymentSource),
  /** Other alerts of the same subject, newest first. */
  before: Type.Array(
    Type.Object({
      id: Type.String(),
      state: AlertState,
      listed: Type.String(),
      at: Time,
      by: Type.Optional(Type.String()),
      reason: Type.Optional(Type.String()),
    }),
  ),
  events: Type.Array(AlertEvent),
  duties: Type.Array(Duty),
  dismissReasons: Type.Array(DismissReason),
  /** When a remembered dismissal must be looked at again. */
  reviewDate: Type.Optional(Type.String()),
  /** A person has already given a view and a second one is wanted; that view is shown after one's own. */
  secondOpinion: Type.Optional(Type.Object({ askedBy: Type.String(), proposed: Type.Optional(AlertState), at: Time })),
  fourEyes: Type.Boolean(),
  /** For optimistic locking: a decision names the revision that was seen. */
  revision: Type.Integer(),
});
export type AlertDetail = Static<typeof AlertDetail>;

export const Decide = Type.Object({
  decision: Type.Union([Type.Literal('confirm'), Type.Literal('dismiss'), Type.Literal('second')]),
  reason: Type.Optional(Type.String({ maxLength: 64, description: 'a code of dismissReasons; needed to dismiss' })),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
  revision: Type.Integer(),
});
export type Decide = Static<typeof Decide>;
export const DismissMany = Type.Object({
  ids: Type.Array(Type.String(), { minItems: 1, maxItems: 500 }),
  reason: Type.String({ maxLength: 64 }),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
});
export type DismissMany = Static<typeof DismissMany>;
export const Note = Type.Object({ text: Type.String({ minLength: 1, maxLength: 4000 }) });
export type Note = Static<typeof Note>;
export const Assign = Type.Object({ to: Type.Optional(Type.String({ description: 'account name; absent: nobody' })) });
export type Assign = Static<typeof Assign>;
