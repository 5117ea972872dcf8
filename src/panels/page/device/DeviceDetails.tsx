import { activationRows, verdictOf } from '../../../store/device/report.ts';
import { useMessages } from '../../../store/locale.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import type { Checks } from './Backends.tsx';
import styles from './DeviceCheck.module.css';
import { errorText } from './deviceWords.ts';
import { Verdict as Mark } from './VerdictMark.tsx';

/** A row a program of ours: where it is furthest off, and whether that is too far. */
export function Kernels({ checks }: Checks) {
  const { device: m } = useLaterMessages();
  const kernels = checks.map(verdictOf).flatMap((one) => (one.failure === null ? one.kernels : []));
  if (kernels.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{m.kernels}</caption>
      <thead>
        <tr>
          {[m.kernel, m.step, m.where, m.verdict].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kernels.map(({ kernel, error, where, sound }) => (
          <tr key={kernel}>
            <th scope="row" className={styles.code}>
              {kernel}
            </th>
            <td>{errorText(error)}</td>
            <td className={styles.code}>{where}</td>
            <td>
              <Mark state={sound ? 'sound' : 'unsound'}>{sound ? m.sound : m.unsound}</Mark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far every activation is off, on every backend. */
export function Activations({ checks }: Checks) {
  const { device: m } = useLaterMessages();
  const { engine } = useMessages();
  const rows = activationRows(checks);
  const backends = checks.flatMap((one) => ('failure' in one ? [] : [one.backend]));
  if (rows.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{m.activations}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.activation}</th>
            {backends.flatMap((one) =>
              [m.stepBy(engine[one]), m.wholeBy(engine[one])].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, off }) => (
            <tr key={name}>
              <th scope="row" className={styles.code}>
                {name}
              </th>
              {backends.flatMap((one) =>
                (['step', 'whole'] as const).map((kind) => (
                  <td key={one + kind}>{errorText(off[one]?.[kind] ?? 0)}</td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What the adapter allows a program. */
export function Limits({ checks }: Checks) {
  const { device: m } = useLaterMessages();
  const limits = checks.flatMap((one) => Object.entries(one.limits));
  if (limits.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{m.limits}</summary>
      <dl className={styles.limits}>
        {limits.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.code}>{name}</dt>
            <dd>{value.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
