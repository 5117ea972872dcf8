import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import type { RunProps } from '../runProps.ts';
import { SameSeen } from './SameSeen.tsx';

const formula = String.raw`S = XW_Q\,(XW_Q)^\top = S^\top`;

/** Why keys have a projection of their own. */
export function SameWhy({ run }: RunProps) {
  const { same: m } = useLaterMessages().projections;
  const texts = [m.text, m.ownText, m.limitText];
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict, formula, texts }}
      seen={<SameSeen run={run} />}
    />
  );
}
