import { useContext, useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import { useSeen } from '../../../store/runs/seen.ts';
import { compareAt } from '../../../store/session/comparing.ts';
import type { OwnMoment } from '../../../view/compare/compared.ts';
import { momentsOf } from '../../../view/training/moments.ts';
import { SessionContext } from '../../session.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';
import { useMomentName } from './useMomentName.ts';

const momentIn = (value: string): OwnMoment | null => {
  if (value === '') return null;
  return value === 'finished' ? value : Number(value);
};

/** At which moment of training the model is that wrote the other translation; nothing where the model has no such moments. */
export function OtherMoment() {
  const { compare: m } = useLaterMessages();
  const session = useContext(SessionContext);
  const training = useSeen('main', ({ run }) => run?.training);
  const moment = useApp((state) => state.compared.moment);
  const all = useMemo(() => (training ? momentsOf(training) : []), [training]);
  const nameOf = useMomentName();
  if (!session || all.length < 2) return null;
  return (
    <select
      className={styles.moment}
      aria-label={m.otherMoment}
      title={m.otherMoment}
      value={moment ?? ''}
      onChange={({ target }) => compareAt(session.slots, momentIn(target.value))}
    >
      <option value="">{m.sameMoment}</option>
      {all.map(({ step, trained }) => (
        <option key={step} value={trained ?? 'finished'}>
          {nameOf(trained)}
        </option>
      ))}
    </select>
  );
}
