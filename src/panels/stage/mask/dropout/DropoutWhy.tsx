import type { Run } from '../../../../trace/run.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import { DropoutSeen } from './DropoutSeen.tsx';

const formula = String.raw`\mathbb{E}\left[\frac{m_j\, \alpha_j}{1 - p}\right] = \frac{(1 - p)\, \alpha_j}{1 - p} = \alpha_j`;

/** Why what is kept is divided by 1 − p. */
export function DropoutWhy({ run }: { readonly run: Run }) {
  const { dropout: m } = useLaterMessages().mask;
  return (
    <WhyOf
      question={m.question}
      predict={m.predict}
      formula={formula}
      texts={[m.text, m.rowText, m.usedText]}
      seen={<DropoutSeen run={run} />}
    />
  );
}
