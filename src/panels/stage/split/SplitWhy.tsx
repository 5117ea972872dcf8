import type { Run } from '../../../trace/run.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../WhyOf.tsx';
import { SplitSeen } from './SplitSeen.tsx';
import { useSplitStep } from './useSplitStep.ts';

/** Why the two are one. */
export function SplitWhy({ run }: { readonly run: Run }) {
  const { split: m } = useLaterMessages();
  const name = `W_${useSplitStep().toUpperCase()}`;
  const { dModel, nHeads, dHead } = run.dimensions;
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict }}
      texts={[m.text(name, dModel, nHeads, dHead), m.why, m.notCut]}
      seen={<SplitSeen run={run} />}
    />
  );
}
