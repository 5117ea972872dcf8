import { headSpan } from '../headMatrices.ts';
import { lackingAmong, pieceOf } from '../pieces.ts';
import { type Products, products, sumOf } from '../terms.ts';
import { alone, type Computed, type Lacking, type Operation, type Scene } from './operation.ts';

type Of = Computed<'product'>;

function factors({ left, top }: Of, { run, where }: Scene) {
  return { left: pieceOf(run, where, left), top: pieceOf(run, where, top) };
}

/** The heads' shares, where the factors hold the heads side by side. */
function shared({ run }: Scene, sum: Products): Products {
  const shares = Array.from({ length: run.dimensions.nHeads }, (_, head) => {
    const [from, to] = headSpan(run, { head });
    return sumOf(sum.terms.slice(from, to));
  });
  return { ...sum, shares };
}

function lacking({ left, top }: Of, { run, where }: Scene) {
  return lackingAmong(run, where, [left, top]);
}

/** left × top. */
export const product: Operation<'product', Products | Lacking> = {
  lay(of, scene) {
    const lacks = lacking(of, scene);
    return lacks ? { ...alone, lacks } : { ...alone, factors: factors(of, scene) };
  },
  sum(of, scene, { row, column }) {
    const what = lacking(of, scene);
    if (what) return { kind: 'lacking', what };
    const { left, top } = factors(of, scene);
    const sum = products(left.matrix, top.matrix, row, column);
    return left.span ? shared(scene, sum) : sum;
  },
  tex(_of, _scene, { factors: laid, result, shaped }) {
    if (!laid) return shaped(result);
    return `${shaped(laid.left)}\\;${shaped(laid.top)} = ${shaped(result)}`;
  },
};
