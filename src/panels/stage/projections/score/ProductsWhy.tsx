import { useApp } from '../../../../store/app.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RunProps } from '../runProps.ts';
import { WhyOf } from '../WhyOf.tsx';

const formula = String.raw`\begin{aligned}q_i \cdot k_j &= (x_i W_Q)(x_j W_K)^\top\\ &= x_i\,\bigl(W_Q W_K^\top\bigr)\,x_j^\top\end{aligned}`;

/** Whether a number of q meets a number of k alone. */
export function ProductsWhy({ run: { dimensions } }: RunProps) {
  const { products: m } = useLaterMessages().projections;
  const locale = useApp((state) => state.locale);
  const { dModel, dHead } = dimensions;
  const all = (dModel * dModel).toLocaleString(locale);
  const texts = [m.text(dHead), m.formText(dModel, all), m.rankText(dHead), m.laterText];
  return <WhyOf question={m.question} predict={m.predict} formula={formula} texts={texts} />;
}
