import type { GoodsRule } from '../../goods-rule.ts';
import { routeNumber } from '../../history/importer-book.ts';
import type { ImporterMemory } from '../../history/importer-memory.ts';
import { ROUTES_OF_IMPORTER_MAX } from '../../limits.ts';
import { type Examine, NOTHING, ramp } from '../examination.ts';
import { count, percent } from '../figures.ts';
import { Parameters } from '../parameters.ts';

/**
 * A route that a known importer never used, by how unlikely a new one was: the share of its declarations whose route is
 * their own alone (Good, The population frequencies of species, Biometrika 40, 1953), with one more on both sides so that
 * nothing is impossible. The strength rises with the logarithm of the chance.
 */
export function newRoute(rule: GoodsRule): Examine {
  const parameters = new Parameters(rule);
  const declarationsMin = parameters.number('declarationsMin');
  const [from, full] = [-Math.log(parameters.number('chanceFrom')), -Math.log(parameters.number('chanceFull'))];
  return ({ declaration, history }) => {
    const known = history.importerOf(declaration);
    const route = routeNumber(declaration);
    if (known === undefined || route === undefined || known.declarations < declarationsMin) return undefined;
    if (known.used(route) || known.routes >= ROUTES_OF_IMPORTER_MAX) return NOTHING;
    const chance = chanceOfNew(known);
    const strength = ramp(-Math.log(chance), from, full);
    if (strength === 0) return NOTHING;
    const { origin = '', departure = '', hsCode = '' } = declaration;
    const chapter = hsCode.slice(0, 2);
    const way = origin === departure ? origin : `${origin} by ${departure}`;
    return {
      strength,
      text: `The importer made ${count(known.declarations, 'declaration')} on ${count(known.routes, 'route')} before, none of chapter ${chapter} from ${way}; by how often it tried new ones, the chance of one was ${percent(chance)}`,
      evidence: { declarations: known.declarations, routes: known.routes, chance, origin, departure, chapter },
    };
  };
}

function chanceOfNew({ declarations, routesUsedOnce }: ImporterMemory): number {
  return (routesUsedOnce + 1) / (declarations + 1);
}
