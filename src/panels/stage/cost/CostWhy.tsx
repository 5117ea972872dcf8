import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { crossing } from '../../../view/cost/cost.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../WhyOf.tsx';
import { CostSeen } from './CostSeen.tsx';
import { useSizes } from './useSizes.ts';

/** What is counted, and what it says of heads and of long texts. */
export function CostWhy({ run }: { readonly run: Run }) {
  const { cost: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const { sizes } = useSizes(run);
  const from = Math.ceil(crossing(sizes)).toLocaleString(locale);
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict }}
      texts={[m.text, m.headsText, m.crossing(from), m.paper]}
      seen={<CostSeen run={run} />}
    />
  );
}
