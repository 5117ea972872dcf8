import { ToggleGroup } from 'radix-ui';
import styles from './Toggle.module.css';

type ToggleProps<Value extends string> = {
  /** Underlined within a picture; raised for the picture itself. */
  readonly look: 'underlined' | 'raised';
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
};

/** A few choices, all in sight. Pressing the present one changes nothing. */
export function Toggle<Value extends string>(props: ToggleProps<Value>) {
  const { look, label, value, options, onChoose } = props;
  return (
    <ToggleGroup.Root
      type="single"
      className={styles[look]}
      value={value}
      onValueChange={(chosen) => chosen && onChoose(chosen as Value)}
      aria-label={label}
    >
      {options.map(([option, name]) => (
        <ToggleGroup.Item key={option} className={styles.item} value={option}>
          {name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
