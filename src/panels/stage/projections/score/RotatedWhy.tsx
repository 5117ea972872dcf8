import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import type { RunProps } from '../runProps.ts';
import { RotatedSeen } from './RotatedSeen.tsx';

const formula = String.raw`(qR)\cdot(kR) = q\,R R^\top k^\top = q \cdot k`;

/** Whether a single number of q or k means something. */
export function RotatedWhy({ run }: RunProps) {
  const { rotated: m } = useLaterMessages().projections;
  const texts = [m.text(run.dimensions.dHead), m.sameText, m.modelText];
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict, formula, texts }}
      seen={<RotatedSeen run={run} />}
    />
  );
}
