import { isCausal } from '../../../../view/steps/mask.ts';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import type { RunProps } from '../runProps.ts';
import { PermutedSeen } from './PermutedSeen.tsx';

/** Which axis is mixed by fixed matrices, and which by what the words say. */
export function PermutedWhy({ run }: RunProps) {
  const { permuted: m } = useLaterMessages().projections;
  const causal = isCausal(useHead());
  const texts = [m.wordsText, causal ? m.maskText : m.backText, m.featuresText, m.mixedText];
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict, texts }}
      seen={<PermutedSeen run={run} />}
    />
  );
}
