import type { Run } from '../../../trace/run.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { useTallWindow } from '../../why/useTallWindow.ts';
import { MaskMaps } from './MaskMaps.tsx';
import styles from './MaskStage.module.css';
import { MaskTable } from './MaskTable.tsx';
import { MaskTranslations } from './MaskTranslations.tsx';
import { MaskVerdict } from './MaskVerdict.tsx';
import { SumsKey } from './SumsKey.tsx';
import { useRow } from './useRow.ts';

/** One row with its mask put on in six ways, and what decoding makes of each; with room below, all rows. */
export function Masks({ run }: { readonly run: Run }) {
  const tall = useTallWindow();
  const { head } = useRow();
  return (
    <div className={styles.stage}>
      <MaskTable run={run} />
      <MaskVerdict run={run} />
      <div className={styles.beneath}>
        <MaskTranslations run={run} />
        {tall && isCausal(head) && <SumsKey />}
        {tall && isCausal(head) && <MaskMaps run={run} />}
      </div>
    </div>
  );
}
