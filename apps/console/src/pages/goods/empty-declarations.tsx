import type { GoodsRuleShape } from '@quintet/node/api';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { bold } from '../bold.tsx';
import { filterWords } from './filter-words.ts';
import { countOptions } from './goods-api.ts';
import { activeFilters, goodsQuery, type GoodsParams, withoutFilter } from './goods-params.ts';

/** Why the list is empty, and which filter keeps how many away. */
export function EmptyDeclarations({
  params,
  rules,
  nowMs,
  onChange,
}: {
  params: GoodsParams;
  rules: readonly GoodsRuleShape[];
  nowMs: number;
  onChange: (params: GoodsParams) => void;
}) {
  const filters = activeFilters(params);
  const queries = filters.map((name) => countOptions(goodsQuery(withoutFilter(params, name), nowMs)));
  const counts = useQueries({ queries });
  if (filters.length === 0) {
    return (
      <EmptyState
        actions={
          <Link className="button" to="/lists">
            {say('goods.emptyTo')}
          </Link>
        }
      >
        {say('goods.empty')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      actions={filters.map((name, place) => {
        const count = counts[place]?.data;
        if (count === undefined || count === 0) return null;
        const said = filterWords(params, name, rules);
        return (
          <Button key={name} onPress={() => onChange(withoutFilter(params, name))}>
            <span>
              <Say id="goods.fitsWithout" values={{ count, name: `${said.name} ${said.value}`, b: bold }} />
            </span>
          </Button>
        );
      })}
    >
      {say('goods.noneFits')}
    </EmptyState>
  );
}
