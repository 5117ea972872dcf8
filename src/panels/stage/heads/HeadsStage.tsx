import { useMemo } from 'react';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { useTheme } from '../../../store/theme.ts';
import { weightScale } from '../../../view/matrix/scales.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Frame } from '../Frame.tsx';
import { AttentionToggle } from './AttentionToggle.tsx';
import { EveryHead } from './EveryHead.tsx';
import styles from './HeadsStage.module.css';
import { LargeHeadMap } from './LargeHeadMap.tsx';

/** One head's map large, and all heads of the same attention beside it. */
export function HeadsStage() {
  const { heads } = useLaterMessages();
  const run = useSlot((state) => state.run);
  const theme = useTheme();
  const scale = useMemo(() => weightScale(theme), [theme]);
  if (!run) return null;
  return (
    <Frame
      className={styles.stage}
      tools={
        <>
          <AttentionToggle />
          <Legend scale={scale} title={heads.weight} compact />
        </>
      }
    >
      <div className={styles.pictures}>
        <LargeHeadMap run={run} scale={scale} />
        <EveryHead run={run} theme={theme} />
      </div>
    </Frame>
  );
}
