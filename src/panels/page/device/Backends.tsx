import { type BackendCheck, type Verdict, verdictOf } from '../../../store/device/report.ts';
import { useMessages } from '../../../store/locale.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './DeviceCheck.module.css';
import { errorText, failureText, timeText } from './deviceWords.ts';
import { Verdict as Mark } from './VerdictMark.tsx';

export type Checks = { readonly checks: readonly BackendCheck[] };

/** A row a backend: its time, how far off it is, and what that comes to. */
export function Backends({ checks }: Checks) {
  const { device: m } = useLaterMessages();
  if (checks.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[m.backend, m.time, m.step, m.whole, m.verdict].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map(verdictOf).map((verdict) => (
          <tr key={verdict.backend}>
            <Backend verdict={verdict} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Backend({ verdict }: { readonly verdict: Verdict }) {
  const { engine } = useMessages();
  const { device: m } = useLaterMessages();
  const name = (
    <th scope="row">
      {engine[verdict.backend]}
      {verdict.adapter && (
        <span className={styles.adapter}>
          {[verdict.adapter, verdict.software && engine.software].filter(Boolean).join(' · ')}
        </span>
      )}
    </th>
  );
  if (verdict.failure !== null) {
    return (
      <>
        {name}
        <td colSpan={3}>{failureText(engine, m, verdict)}</td>
        <td>
          <Mark state="unchecked">{m.unchecked}</Mark>
        </td>
      </>
    );
  }
  return (
    <>
      {name}
      <td>{m.timeOf(timeText(verdict.median), timeText(verdict.slowest))}</td>
      <td>{errorText(verdict.step)}</td>
      <td>{errorText(verdict.whole)}</td>
      <td>
        <Mark state={verdict.sound ? 'sound' : 'unsound'}>
          {verdict.sound ? m.sound : m.unsound}
        </Mark>
      </td>
    </>
  );
}
