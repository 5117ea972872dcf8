import { useId, useState } from 'react';
import { useApp } from '../../../store/app.ts';
import { type Knob, mostOf } from '../../../view/cost/sizes.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CostStage.module.css';
import { symbols } from './symbols.ts';

type Props = {
  readonly knob: Knob;
  readonly value: number;
  readonly touched: boolean;
  readonly onTouch: (knob: Knob | null) => void;
  readonly onChange: (value: number) => void;
};

/** One size, typed; what is no such number stays in the field and says so, and the last one still counts. */
export function KnobField({ knob, value, touched, onTouch, onChange }: Props) {
  const { cost: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const id = useId();
  const [draft, setDraft] = useState(String(value));
  const [wrong, setWrong] = useState(false);
  const write = (text: string) => {
    const number = Number(text.replaceAll(/[\s,_]/g, ''));
    const fits = Number.isInteger(number) && number >= 1 && number <= mostOf[knob];
    setDraft(text);
    setWrong(!fits);
    if (fits && number !== value) onChange(number);
  };
  return (
    <label className={styles.knob} data-touched={touched || undefined}>
      <span className={styles.symbol}>
        <Prose>{symbols[knob]}</Prose>
      </span>
      <input
        inputMode="numeric"
        autoComplete="off"
        value={draft}
        aria-label={`${symbols[knob]}, ${m.knob[knob]}`}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onFocus={() => onTouch(knob)}
        onBlur={() => onTouch(null)}
      />
      <small id={id} className={styles.what} data-wrong={wrong || undefined}>
        {wrong ? m.wrong(mostOf[knob].toLocaleString(locale)) : m.knob[knob]}
      </small>
    </label>
  );
}
