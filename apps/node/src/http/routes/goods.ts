import {
  draftRule,
  enforceRule,
  readDeclarationPage,
  readDeclarations,
  readRule,
  readRules,
  readRuleStatistics,
  tryRule,
  withdrawRule,
} from '@quintet/core/assess/goods';
import { readSettings } from '@quintet/core/assess';
import { Type } from 'typebox';
import {
  DeclarationPage,
  Declarations,
  DeclarationsQuery,
  GoodsRuleBody,
  GoodsRules,
  GoodsRuleShape,
  GoodsTrial,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { declarationPage, declarationRow, goodsKinds, ruleShape, ruleTitles } from '../goods-shapes.ts';

const Id = Type.Object({ id: Type.String({ pattern: '^\\d{1,18}$' }) });
const RuleVersion = Type.Object({
  id: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 100 }),
  version: Type.Integer({ minimum: 1 }),
});

/** Declarations, and the rules that say which of them do not fit. */
export function goodsRoutes(app: App, { gate, lists, now }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];

  app.get(
    '/api/goods/declarations',
    {
      schema: {
        summary: 'Declarations, those first that fit least',
        querystring: DeclarationsQuery,
        response: { 200: Declarations },
      },
    },
    async ({ who, query: { sort = 'score', offset = 0, limit = 100, ...query } }) =>
      gate({ who, action: 'goods.read', object: 'declarations', detail: { rule: query.rule } }, async (tx) => {
        const { declarations, total } = await readDeclarations(tx, { ...query, sort, offset, limit });
        const titles = ruleTitles(await readRules(tx));
        return { declarations: declarations.map((row) => declarationRow(row, titles)), total };
      }),
  );

  app.get(
    '/api/goods/declarations/:id',
    { schema: { summary: 'One declaration', params: Id, response: { 200: DeclarationPage } } },
    async ({ who, params: { id } }) =>
      gate({ who, action: 'goods.read', object: `declaration:${id}` }, async (tx) =>
        declarationPage(await readDeclarationPage(tx, id), ruleTitles(await readRules(tx))),
      ),
  );

  app.get(
    '/api/goods/rules',
    { schema: { summary: 'Rules, their statistics and kinds', response: { 200: GoodsRules } } },
    async ({ who }) =>
      gate({ who, action: 'goods.read', object: 'goods-rules' }, async (tx) => {
        const statistics = await readRuleStatistics(tx, now());
        const { total } = await readDeclarations(tx, { sort: 'date', offset: 0, limit: 0 });
        const { goodsThreshold } = await readSettings(tx);
        return {
          rules: (await readRules(tx)).map((rule) => ruleShape(rule, statistics(rule.id, rule.version))),
          kinds: goodsKinds(),
          declarations: total,
          threshold: goodsThreshold,
        };
      }),
  );

  app.post(
    '/api/goods/rules',
    {
      schema: {
        summary: 'Writes a rule, or a new version of one, as a draft',
        body: GoodsRuleBody,
        response: { 200: GoodsRuleShape },
      },
    },
    async ({ who, body }) =>
      gate({ who, action: 'goods.rule.change', object: `goods-rule:${body.id}` }, async (tx) => {
        const rule = await draftRule(tx, body, who.name, now());
        return await shapeOf(tx, rule.id, rule.version);
      }),
  );

  app.post(
    '/api/goods/rules/:id/:version/try',
    { schema: { summary: 'Tries a rule on history', params: RuleVersion, response: { 200: GoodsTrial } } },
    async ({ who, params: { id, version } }) =>
      gate({ who, action: 'goods.rule.change', object: `goods-rule:${id}`, detail: { version, tried: true } }, (tx) =>
        tryRule(tx, id, version, lists(), now()).then((trial) => ({
          ...trial,
          examples: trial.examples.map((example) => ({ ...example })),
        })),
      ),
  );

  for (const [verb, summary, work] of [
    ['enforce', 'Puts a rule in force that was tried', enforceRule],
    ['withdraw', 'Withdraws a rule', withdrawRule],
  ] as const)
    app.post(
      `/api/goods/rules/:id/:version/${verb}`,
      { schema: { summary, params: RuleVersion, response: { 200: GoodsRuleShape } } },
      async ({ who, params: { id, version } }) =>
        gate(
          { who, action: 'goods.rule.change', object: `goods-rule:${id}`, detail: { version, verb } },
          async (tx) => {
            await work(tx, id, version);
            return await shapeOf(tx, id, version);
          },
        ),
    );

  async function shapeOf(tx: Tx, id: string, version: number) {
    const statistics = await readRuleStatistics(tx, now());
    return ruleShape(await readRule(tx, id, version), statistics(id, version));
  }
}
