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
    const [from, to] = headSpan(run, { head }, sum.terms.length);
    return sumOf(sum.terms.slice(from, to));
  });
  return { ...sum, shares };
}

function withBias(sum: Products, bias: number | undefined): Products {
  return bias === undefined ? sum : { ...sum, bias, total: sum.total + bias };
}

const added = ({ bias }: Of) => (bias ? ` + ${bias}` : '');

/** left × top, and where there is one the bias of the column. */
export const product: Operation<'product', Products | Lacking> = {
  lay: layFactors,
  sum(of, scene, { row, column }) {
    const { lacks, factors, bias } = layFactors(of, scene);
    if (lacks) return { kind: 'lacking', what: lacks };
    if (!factors) throw new RangeError(`${scene.step} has no factors`);
    const { left, top } = factors;
    const sum = products(left.matrix, top.matrix, row, column);
    return withBias(left.span ? shared(scene, sum) : sum, bias?.[column]);
  },
  tex(of, _scene, { factors: laid, result, shaped }) {
    if (!laid) return shaped(result);
    return `${shaped(laid.left)}\\;${shaped(laid.top)}${added(of)} = ${shaped(result)}`;
  },
};
