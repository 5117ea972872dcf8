import type { Run } from '../../../trace/run.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { MaskMaps } from './MaskMaps.tsx';
import styles from './MaskStage.module.css';
import { MaskVerdict } from './MaskVerdict.tsx';
import { SumsKey } from './SumsKey.tsx';
import { useRow } from './useRow.ts';

/** Every row of the head under each mask; where there is no mask, that. */
export function AllRows({ run }: { readonly run: Run }) {
  const { head } = useRow();
  return (
    <div className={styles.whole}>
      {isCausal(head) && <SumsKey />}
      {isCausal(head) && <MaskMaps run={run} />}
      <MaskVerdict run={run} />
    </div>
  );
}
