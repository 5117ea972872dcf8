import type { Run } from '../../../../trace/run.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import { TemperatureSeen } from './TemperatureSeen.tsx';

const formula = String.raw`\alpha_{j} = \frac{e^{s_j / T}}{\sum_{k} e^{s_k / T}}`;

/** What dividing all scores by one number does and does not change. */
export function TemperatureWhy({ run }: { readonly run: Run }) {
  const { temperature: m } = useLaterMessages().mask;
  const root = formatFixed(Math.sqrt(run.dimensions.dHead));
  return (
    <WhyOf
      question={m.question}
      predict={m.predict}
      formula={formula}
      texts={[m.text, m.rootText(root), m.sureText]}
      seen={<TemperatureSeen run={run} />}
    />
  );
}
