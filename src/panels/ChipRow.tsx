import { Toolbar } from 'radix-ui';
import type { Chip } from '../view/chips.ts';
import styles from './Chips.module.css';
import { TokenChip } from './TokenChip.tsx';

type Props = { readonly chips: readonly Chip[]; readonly label: string; readonly lang: string };

/** Tokens in a row: one stop of the Tab key, arrows move inside. */
export function ChipRow({ chips, label, lang }: Props) {
  return (
    <Toolbar.Root className={styles.chips} aria-label={label} loop={false}>
      {chips.map((chip, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place; words repeat
        <TokenChip key={index} chip={chip} index={index} lang={lang} />
      ))}
    </Toolbar.Root>
  );
}
