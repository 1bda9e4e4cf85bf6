import type {
  DeclarationPage,
  Declarations,
  GoodsRuleBody,
  GoodsRules,
  GoodsRuleShape,
  GoodsTrial,
} from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import type { ListQuery } from './goods-params.ts';

/** Rows asked for at a time: a virtual table shows about 25 at once. */
export const PAGE_ROWS = 100;

/** A page of the declarations as they stood when they were asked for (`epoch`): rows that are shown do not move by themselves. */
export const pageOptions = (query: ListQuery, epoch: number, page: number) =>
  queryOptions({
    queryKey: ['goods', 'list', query, epoch, page],
    queryFn: ({ signal }) =>
      call<Declarations>('/goods/declarations', {
        query: { ...query, offset: page * PAGE_ROWS, limit: PAGE_ROWS },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How many fit a query. */
export const countOptions = (query: ListQuery) =>
  queryOptions({
    queryKey: ['goods', 'count', query],
    queryFn: async ({ signal }) =>
      (await call<Declarations>('/goods/declarations', { query: { ...query, limit: 1 }, signal })).total,
  });

export const declarationOptions = (id: string) =>
  queryOptions({
    queryKey: ['goods', 'one', id],
    queryFn: ({ signal }) => call<DeclarationPage>(`/goods/declarations/${encodeURIComponent(id)}`, { signal }),
  });

export const rulesOptions = queryOptions({
  queryKey: ['goods', 'rules'],
  queryFn: ({ signal }) => call<GoodsRules>('/goods/rules', { signal }),
});

/** One version of one rule. */
export type RuleVersion = Pick<GoodsRuleShape, 'id' | 'version'>;

const path = ({ id, version }: RuleVersion, verb: string): string =>
  `/goods/rules/${encodeURIComponent(id)}/${version}/${verb}`;

/** What changes a rule; the rules are read anew after it. */
function useRuleMutation<Order, Answer>(send: (order: Order) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => client.invalidateQueries({ queryKey: rulesOptions.queryKey }),
  });
}

export const useDraftRule = () =>
  useRuleMutation((body: GoodsRuleBody) => call<GoodsRuleShape>('/goods/rules', { method: 'POST', body }));
export const useTryRule = () =>
  useRuleMutation((rule: RuleVersion) => call<GoodsTrial>(path(rule, 'try'), { method: 'POST' }));
export const useEnforceRule = () =>
  useRuleMutation((rule: RuleVersion) => call<GoodsRuleShape>(path(rule, 'enforce'), { method: 'POST' }));
export const useWithdrawRule = () =>
  useRuleMutation((rule: RuleVersion) => call<GoodsRuleShape>(path(rule, 'withdraw'), { method: 'POST' }));
