import { useApp } from '../../../store/app.ts';
import { fasterOf, verdictOf } from '../../../store/device/report.ts';
import { useMessages } from '../../../store/locale.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useDevice } from '../../session.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import type { Checks } from './Backends.tsx';
import styles from './DeviceCheck.module.css';
import { failureText } from './deviceWords.ts';

/** Which backend is faster here, and the choice; kept for visits to come. */
export function BackendChoice({ checks }: Checks) {
  const { device: m } = useLaterMessages();
  const { engine } = useMessages();
  const { prefer } = useDevice();
  const present = useApp((state) => state.engine.report?.backend);
  const verdicts = checks.map(verdictOf);
  const faster = fasterOf(verdicts);
  const barred = (backend: string) => {
    const verdict = verdicts.find((one) => one.backend === backend);
    if (!verdict || verdict.failure === null)
      return verdict?.sound === false ? m.unsound : undefined;
    return failureText(engine, m, verdict);
  };
  return (
    <div className={styles.choice}>
      {faster && <p>{m.faster(engine[faster.backend], faster.times.toFixed(1))}</p>}
      <div className={styles.choose}>
        <span>{m.choose}</span>
        <Toggle
          look="raised"
          label={m.choose}
          value={present ?? 'webgpu'}
          options={(['webgpu', 'wasm'] as const).map(
            (one) => [one, engine[one], barred(one)] as const,
          )}
          onChoose={(one) => prefer(one === 'wasm' ? 'wasm' : 'auto')}
        />
      </div>
      <p className={styles.aside}>{m.remembered}</p>
    </div>
  );
}
