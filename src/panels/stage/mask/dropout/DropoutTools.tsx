import { useApp } from '../../../../store/app.ts';
import { drawDropout, setDropout } from '../../../../store/lab/rowTry.ts';
import { percents } from '../../../../view/mask/rowTry.ts';
import { Button } from '../../../controls/Button.tsx';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../MaskStage.module.css';

export function DropoutTools() {
  const { dropout: m } = useLaterMessages().mask;
  const { percent, draw } = useApp((state) => state.rowTry.dropout);
  const named = m.is(String(percent / 100), draw);
  return (
    <div className={styles.slider}>
      <label className={styles.slider}>
        {m.slider}
        <input
          type="range"
          min={0}
          max={percents.length - 1}
          value={percents.indexOf(percent)}
          aria-valuetext={named}
          onChange={({ currentTarget }) => setDropout(percents[Number(currentTarget.value)] ?? 0)}
        />
        <b>{named}</b>
      </label>
      <Button onClick={drawDropout}>{m.draw}</Button>
    </div>
  );
}
