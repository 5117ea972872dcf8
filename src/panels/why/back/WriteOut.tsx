import { useState } from 'react';
import type { Run } from '../../../trace/run.ts';
import type { SelectedCell } from '../../../view/selection.ts';
import { type Dialect, writtenSum } from '../../../view/steps/back/written.ts';
import { Button } from '../../controls/Button.tsx';
import { copy } from '../../controls/copy.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FollowBack.module.css';

type WriteOutProps = {
  readonly run: Run;
  readonly selection: SelectedCell;
  readonly digits: number;
  onDigits(digits: number): void;
};

const choices = [2, 3, 4, 6] as const;

/** The sum to take away, with as many decimals as are wanted. */
export function WriteOut({ run, selection, digits, onDigits }: WriteOutProps) {
  const { back: m } = useLaterMessages();
  const [told, setTold] = useState('');
  const take = async (dialect: Dialect) => {
    const text = writtenSum(run, selection, dialect, digits);
    setTold(text !== null && (await copy(text)) ? m.copied : m.refused);
  };
  return (
    <div className={styles.write}>
      <Button onClick={() => take('text')}>{m.text}</Button>
      <Button onClick={() => take('latex')}>{m.latex}</Button>
      <label className={styles.digits}>
        {m.digits}{' '}
        <select value={digits} onChange={({ target }) => onDigits(Number(target.value))}>
          {choices.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <span role="status" className={styles.text}>
        {told}
      </span>
    </div>
  );
}
