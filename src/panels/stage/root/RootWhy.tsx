import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { headPoints } from '../../../view/root/headPoints.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../WhyOf.tsx';
import { RootSeen } from './RootSeen.tsx';

/** Why d terms spread √d wide, and what softmax makes of it. */
export function RootWhy({ run }: { readonly run: Run }) {
  const { root: m } = useLaterMessages();
  const variances = useMemo(() => headPoints(run).map(({ mean }) => mean.divided.variance), [run]);
  const heads = m.headsText(
    formatFixed(Math.min(...variances)),
    formatFixed(Math.max(...variances)),
  );
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict }}
      texts={[m.text, m.softmaxText, m.slopeText, heads]}
      seen={<RootSeen run={run} />}
    />
  );
}
