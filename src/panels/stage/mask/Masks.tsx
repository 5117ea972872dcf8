import type { Run } from '../../../trace/run.ts';
import styles from './MaskStage.module.css';
import { MaskTable } from './MaskTable.tsx';
import { MaskTranslations } from './MaskTranslations.tsx';
import { MaskVerdict } from './MaskVerdict.tsx';

/** One row with its mask put on in six ways, and what decoding makes of each. */
export function Masks({ run }: { readonly run: Run }) {
  return (
    <div className={styles.stage}>
      <MaskTable run={run} />
      <MaskVerdict run={run} />
      <MaskTranslations run={run} />
    </div>
  );
}
