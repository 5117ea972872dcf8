import type { ParameterName } from '../../../trace/parameters.ts';
import { hasParameter, parameterIn } from '../../parameters.ts';
import { siteOf } from '../../parts/site.ts';
import { headSpan } from '../matrices/headMatrices.ts';
import { type Products, products, sumOf } from '../terms.ts';
import {
  type Computed,
  type Lacking,
  layFactors,
  type Operation,
  type Scene,
} from './operation.ts';

type Of = Computed<'product'>;

/** The heads' shares, where the factors hold the heads side by side. */
function shared({ run }: Scene, sum: Products): Products {
  const shares = Array.from({ length: run.dimensions.nHeads }, (_, head) => {
    const [from, to] = headSpan(run, { head });
    return sumOf(sum.terms.slice(from, to));
  });
  return { ...sum, shares };
}

/** The name of what is added to every row. */
export function biasOf({ bias }: Of, { run, where }: Scene): ParameterName | null {
  return bias ? (`${siteOf(where, run.dimensions).path}.${bias}` as ParameterName) : null;
}

function withBias(of: Of, scene: Scene, sum: Products, column: number): Products {
  const name = biasOf(of, scene);
  if (!name || !hasParameter(scene.run, name)) return sum;
  const bias = parameterIn(scene.run, name).data[column] as number;
  return { ...sum, bias, total: sum.total + bias };
}

const added = ({ bias }: Of) => (bias ? ` + ${bias}` : '');

/** left × top, and where there is one the bias of the column. */
export const product: Operation<'product', Products | Lacking> = {
  lay: layFactors,
  sum(of, scene, { row, column }) {
    const { lacks, factors } = layFactors(of, scene);
    if (lacks) return { kind: 'lacking', what: lacks };
    if (!factors) throw new RangeError(`${scene.step} has no factors`);
    const { left, top } = factors;
    const sum = products(left.matrix, top.matrix, row, column);
    return withBias(of, scene, left.span ? shared(scene, sum) : sum, column);
  },
  tex(of, _scene, { factors: laid, result, shaped }) {
    if (!laid) return shaped(result);
    return `${shaped(laid.left)}\\;${shaped(laid.top)}${added(of)} = ${shaped(result)}`;
  },
};
