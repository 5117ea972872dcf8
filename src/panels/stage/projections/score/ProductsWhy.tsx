import { useApp } from '../../../../store/app.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import type { RunProps } from '../runProps.ts';
import { ProductsSeen } from './ProductsSeen.tsx';

const formula = String.raw`\begin{aligned}q_i \cdot k_j &= (x_i W_Q)(x_j W_K)^\top\\ &= x_i\,\bigl(W_Q W_K^\top\bigr)\,x_j^\top\end{aligned}`;

/** Whether a number of q meets a number of k alone. */
export function ProductsWhy({ run }: RunProps) {
  const { products: m } = useLaterMessages().projections;
  const locale = useApp((state) => state.locale);
  const { dModel, dHead } = run.dimensions;
  const all = (dModel * dModel).toLocaleString(locale);
  const texts = [m.text(dHead), m.formText(dModel, all), m.rankText(dHead), m.laterText];
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict, formula, texts }}
      seen={<ProductsSeen run={run} />}
    />
  );
}
