import { useLaterMessages } from '../../../useLaterMessages.ts';
import type { RunProps } from '../runProps.ts';
import { WhyOf } from '../WhyOf.tsx';

const formula = String.raw`S = XW_Q\,(XW_Q)^\top = S^\top`;

/** Why keys have a projection of their own. */
export function SameWhy(_: RunProps) {
  const { same: m } = useLaterMessages().projections;
  const texts = [m.text, m.ownText, m.limitText];
  return <WhyOf question={m.question} predict={m.predict} formula={formula} texts={texts} />;
}
