import { ToggleGroup } from 'radix-ui';
import styles from './Toggle.module.css';

/** `barred`: why it cannot be chosen now; it can still be reached by keyboard, to learn why. */
type Option<Value> = readonly [value: Value, name: string, barred?: string | undefined];

type ToggleProps<Value extends string> = {
  /** Underlined within a picture; raised for the picture itself. */
  readonly look: 'underlined' | 'raised';
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
};

/** A few choices, all in sight; ↑ and ↓ move, for ← and → are the steps'. Pressing the present one changes nothing. */
export function Toggle<Value extends string>(props: ToggleProps<Value>) {
  const { look, label, value, options, onChoose } = props;
  const choose = (chosen: string) => {
    const [option, , barred] = options.find(([one]) => one === chosen) ?? [];
    if (option && !barred) onChoose(option);
  };
  return (
    <ToggleGroup.Root
      type="single"
      orientation="vertical"
      className={styles[look]}
      value={value}
      onValueChange={choose}
      aria-label={label}
    >
      {options.map(([option, name, barred]) => (
        <ToggleGroup.Item
          key={option}
          className={styles.item}
          value={option}
          title={barred}
          aria-disabled={barred ? true : undefined}
        >
          {name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
