import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { readGoodsParams, readRuleParams, readRulesParams } from './goods-params.ts';

const declarations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/goods',
  validateSearch: readGoodsParams,
  component: lazyPage(() => import('./declarations-page.tsx'), 'DeclarationsPage'),
});

const declaration = createRoute({
  getParentRoute: () => rootRoute,
  path: '/goods/declarations/$id',
  component: lazyPage(() => import('./declaration/declaration-page.tsx'), 'DeclarationPage'),
});

const rules = createRoute({
  getParentRoute: () => rootRoute,
  path: '/goods/rules',
  validateSearch: readRulesParams,
  component: lazyPage(() => import('./rules/rules-page.tsx'), 'RulesPage'),
});

const rule = createRoute({
  getParentRoute: () => rootRoute,
  path: '/goods/rules/$id',
  validateSearch: readRuleParams,
  component: lazyPage(() => import('./rules/rule-page.tsx'), 'RulePage'),
});

export const goodsRoutes = [declarations, declaration, rules, rule] as const;
