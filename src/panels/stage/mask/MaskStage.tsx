import type { Run } from '../../../trace/run.ts';
import { Frame } from '../Frame.tsx';
import { AttentionToggle } from '../heads/AttentionToggle.tsx';
import styles from './MaskStage.module.css';
import { MaskTable } from './MaskTable.tsx';
import { MaskTranslations } from './MaskTranslations.tsx';
import { MaskVerdict } from './MaskVerdict.tsx';
import { RowSlider } from './RowSlider.tsx';

/** One row of the head with its mask put on in six ways, and what decoding makes of each. */
export function MaskStage({ run }: { readonly run: Run }) {
  return (
    <Frame
      tools={
        <>
          <AttentionToggle />
          <RowSlider run={run} />
        </>
      }
    >
      <div className={styles.stage}>
        <MaskTable run={run} />
        <MaskVerdict run={run} />
        <MaskTranslations run={run} />
      </div>
    </Frame>
  );
}
