import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../projections/WhyOf.tsx';

const formula = String.raw`\mathbb{E}\left[\frac{m_j\, \alpha_j}{1 - p}\right] = \frac{(1 - p)\, \alpha_j}{1 - p} = \alpha_j`;

/** Why what is kept is divided by 1 − p. */
export function DropoutWhy() {
  const { dropout: m } = useLaterMessages().mask;
  return (
    <WhyOf
      question={m.question}
      predict={m.predict}
      formula={formula}
      texts={[m.text, m.rowText, m.usedText]}
    />
  );
}
