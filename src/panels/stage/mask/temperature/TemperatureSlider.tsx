import { useApp } from '../../../../store/app.ts';
import { setTemperature } from '../../../../store/lab/rowTry.ts';
import { temperatures } from '../../../../view/mask/rowTry.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../MaskStage.module.css';

export function TemperatureSlider() {
  const { temperature: m } = useLaterMessages().mask;
  const word = useApp((state) => state.rowTry.temperature);
  return (
    <label className={styles.slider}>
      {m.slider}
      <input
        type="range"
        min={0}
        max={temperatures.length - 1}
        value={temperatures.indexOf(word)}
        aria-valuetext={m.is(word)}
        onChange={({ currentTarget }) =>
          setTemperature(temperatures[Number(currentTarget.value)] ?? '1')
        }
      />
      <b>{m.is(word)}</b>
    </label>
  );
}
