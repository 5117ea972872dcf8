import { useMemo } from 'react';
import { showStep } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { splitOf } from '../../../view/heads/split.ts';
import { type SplitStep, splitSteps } from '../../../view/heads/splitNames.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { Sameness } from './Sameness.tsx';
import { SplitPictures } from './SplitPictures.tsx';
import styles from './SplitStage.module.css';
import { useSplitStep } from './useSplitStep.ts';

const names: Readonly<Record<SplitStep, string>> = { q: 'W_Q', k: 'W_K', v: 'W_V' };

/** One projection for all heads, and one a head, computed side by side. */
export function SplitStage({ run }: { readonly run: Run }) {
  const { split: m } = useLaterMessages();
  const where = useHead();
  const step = useSplitStep();
  const split = useMemo(() => splitOf(run, where, step), [run, where, step]);
  return (
    <Frame
      tools={
        <Toggle<SplitStep>
          look="underlined"
          label={m.which}
          value={step}
          options={splitSteps.map((one) => [one, names[one]] as const)}
          onChoose={showStep}
        />
      }
    >
      <div className={styles.stage}>
        <SplitPictures split={split} step={step} name={names[step]} />
        <Sameness split={split} />
      </div>
    </Frame>
  );
}
