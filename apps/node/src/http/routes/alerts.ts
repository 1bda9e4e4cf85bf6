import {
  addNote,
  assign,
  type DecisionContext,
  decide,
  dismissMany,
  look,
  readAlert,
  readFinding,
  readQueue,
  readSettings,
  reopen,
  undo,
} from '@quintet/core/assess';
import { readDeclarationOfAlert, readRules } from '@quintet/core/assess/goods';
import { readHazardAlert } from '@quintet/core/assess/hazards';
import { dutiesAfter } from '@quintet/core/act';
import type { Action, Principal } from '@quintet/core/safeguards';
import { Type } from 'typebox';
import { AlertDetail, AlertPage, AlertQuery, Assign, Decide, DismissMany, Note } from '../../api/index.ts';
import { alertDetail } from '../alert-detail.ts';
import type { App, HttpContext } from '../context.ts';
import { declarationPage, ruleTitles } from '../goods-shapes.ts';
import { hazardAlert } from '../hazard-shapes.ts';
import { findingDetail } from '../sea-shapes.ts';
import { alertNumber, alertRow } from '../shapes.ts';
import { decisionFile } from '../../reports/decision-file.ts';

const Id = Type.Object({ id: Type.String({ pattern: '^A-\\d{1,9}$' }) });

export function alertRoutes(app: App, context: HttpContext): void {
  const { gate, sectors, services, now } = context;
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];

  const detail = async (tx: Tx, id: string, who: Principal): Promise<AlertDetail> => {
    const found = await readAlert(tx, alertNumber(id), who.name, now());
    const duties =
      found.alert.state === 'confirmed' && found.alert.decided_at
        ? dutiesAfter(
            sectors.flatMap(({ instruments }) => instruments),
            found.alert.dataset,
            found.alert.decided_at,
          )
        : [];
    return alertDetail(found, duties, await readSettings(tx), services.engine, await aboutOf(tx, found));
  };
  /** What the alert is about, where that is no entry of a list. */
  const aboutOf = async (tx: Tx, { row, alert }: Awaited<ReturnType<typeof readAlert>>) => {
    if (row.about === 'sea') return { sea: findingDetail(await readFinding(tx, alert.entry_id)) };
    if (row.about === 'hazard') return { hazard: hazardAlert(await readHazardAlert(tx, alert.id, alert.entry_id)) };
    if (row.about === 'goods')
      return { goods: declarationPage(await readDeclarationOfAlert(tx, alert.id), ruleTitles(await readRules(tx))) };
    return {};
  };
  const change = async (
    who: Principal,
    id: string,
    action: Action,
    work: (tx: Tx, number: number, decision: DecisionContext) => Promise<unknown>,
  ) =>
    await gate({ who, action, object: `alert:${id}` }, async (tx) => {
      await work(tx, alertNumber(id), { who, settings: await readSettings(tx), now: now() });
      return await detail(tx, id, who);
    });

  app.get(
    '/api/alerts',
    { schema: { summary: 'The queue', querystring: AlertQuery, response: { 200: AlertPage } } },
    async (request) => {
      const { view = 'open', state, dataset, kind, minScore, maxAgeDays, offset = 0, limit = 500 } = request.query;
      const sort = request.query.sort ?? (view === 'closed' ? 'decided' : 'due');
      const query = {
        view,
        sort,
        order: request.query.order ?? (sort === 'score' || sort === 'decided' ? ('desc' as const) : ('asc' as const)),
        offset,
        limit,
        ...(state === undefined ? {} : { states: state.split(',') }),
        ...(dataset === undefined ? {} : { dataset }),
        ...(kind === undefined ? {} : { kind }),
        ...(minScore === undefined ? {} : { minScore }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
      };
      const { who } = request;
      return await gate({ who, action: 'alert.list', object: 'alerts', detail: { ...query } }, async (tx) => {
        const { rows, last, ...numbers } = await readQueue(tx, query, who.name, now());
        return { alerts: rows.map(alertRow), ...numbers, ...(last ? { lastCreatedAt: last.toISOString() } : {}) };
      });
    },
  );

  app.get(
    '/api/alerts/:id',
    { schema: { summary: 'One alert with its explanation', params: Id, response: { 200: AlertDetail } } },
    async (request) => {
      const { who } = request;
      const { id } = request.params;
      return await gate({ who, action: 'alert.read', object: `alert:${id}` }, async (tx) => await detail(tx, id, who));
    },
  );

  app.get(
    '/api/alerts/:id/file.pdf',
    { schema: { summary: 'The decision file', params: Id } },
    async (request, reply) => {
      const { who } = request;
      const { id } = request.params;
      const file = await gate({ who, action: 'alert.export', object: `alert:${id}` }, async (tx, purpose) => {
        const { authority } = await readSettings(tx);
        return await decisionFile(await detail(tx, id, who), {
          authority,
          by: who.name,
          at: now(),
          purpose: purpose?.text ?? '',
          handling: 'TLP:AMBER',
        });
      });
      return await reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${id}.pdf"`)
        .send(file);
    },
  );

  app.post(
    '/api/alerts/:id/decision',
    {
      schema: {
        summary: 'Confirms, dismisses, or asks for a second opinion',
        params: Id,
        body: Decide,
        response: { 200: AlertDetail },
      },
    },
    async (request) => {
      return await change(request.who, request.params.id, 'alert.decide', (tx, number, decision) =>
        decide(tx, number, request.body, decision),
      );
    },
  );

  app.post(
    '/api/alerts/:id/undo',
    { schema: { summary: 'Takes back one’s own last decision', params: Id, response: { 200: AlertDetail } } },
    async (request) => {
      return await change(request.who, request.params.id, 'alert.decide', undo);
    },
  );

  app.post(
    '/api/alerts/:id/reopen',
    { schema: { summary: 'Opens a closed alert again', params: Id, body: Note, response: { 200: AlertDetail } } },
    async (request) => {
      return await change(request.who, request.params.id, 'alert.decide', (tx, number, decision) =>
        reopen(tx, number, request.body.text, decision),
      );
    },
  );

  app.post(
    '/api/alerts/:id/looking',
    { schema: { summary: 'Says that one looks at it now', params: Id, response: { 200: AlertDetail } } },
    async (request) => {
      return await change(request.who, request.params.id, 'alert.work', look);
    },
  );

  app.post(
    '/api/alerts/:id/assign',
    { schema: { summary: 'Gives it to somebody', params: Id, body: Assign, response: { 200: AlertDetail } } },
    async (request) => {
      return await change(request.who, request.params.id, 'alert.work', (tx, number, decision) =>
        assign(tx, number, request.body.to, decision),
      );
    },
  );

  app.post(
    '/api/alerts/:id/notes',
    { schema: { summary: 'Adds a note', params: Id, body: Note, response: { 200: AlertDetail } } },
    async (request) => {
      return await change(request.who, request.params.id, 'alert.work', (tx, number, decision) =>
        addNote(tx, number, request.body.text, decision),
      );
    },
  );

  app.post(
    '/api/alerts/dismissals',
    {
      schema: {
        summary: 'Dismisses several for one reason',
        body: DismissMany,
        response: {
          200: Type.Object({
            dismissed: Type.Array(Type.String()),
            /** Proposed: a second person has to agree. */
            second: Type.Array(Type.String()),
            refused: Type.Array(Type.Object({ id: Type.String(), message: Type.String() })),
          }),
        },
      },
    },
    async (request) => {
      const { who } = request;
      const { ids, reason, text } = request.body;
      return await gate({ who, action: 'alert.decide', object: 'alerts', detail: { ids, reason } }, async (tx) => {
        const decision = { who, settings: await readSettings(tx), now: now() };
        const { dismissed, second, refused } = await dismissMany(tx, ids.map(alertNumber), { reason, text }, decision);
        return {
          dismissed: dismissed.map((id) => `A-${id}`),
          second: second.map((id) => `A-${id}`),
          refused: refused.map(({ id, message }) => ({ id: `A-${id}`, message })),
        };
      });
    },
  );
}
