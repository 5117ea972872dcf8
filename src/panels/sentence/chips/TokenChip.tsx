import { Toolbar } from 'radix-ui';
import { useMessages } from '../../../store/locale.ts';
import type { Chip } from '../../../view/sentence/chips.ts';
import { useSlotName } from '../../slot.ts';
import { ChipFace } from './ChipFace.tsx';
import styles from './Chips.module.css';
import { chipLook } from './chipLook.ts';
import { chooseChip } from './chooseChip.ts';
import { pointChip } from './pointChip.ts';
import { UnknownChip } from './UnknownChip.tsx';

type Props = { readonly chip: Chip; readonly index: number; readonly lang: string };

/** One token; choosing it points at its row, or walks decoding to it. */
export function TokenChip({ chip, index, lang }: Props) {
  const m = useMessages();
  const slot = useSlotName();
  if (chip.unknown) return <UnknownChip chip={chip} index={index} lang={lang} />;
  const data = {
    className: styles.chip,
    'data-state': chip.state,
    'data-role': chip.roles.join(' '),
    'data-special': chip.special || undefined,
    ...chipLook(chip),
  };
  const { choose } = chip;
  const title = chip.special ? m.sentence[chip.token === '<bos>' ? 'bos' : 'eos'] : undefined;
  const face = <ChipFace chip={chip} lang={lang} />;
  if (!choose) {
    return (
      <span {...data} title={title}>
        {face}
      </span>
    );
  }
  return (
    <Toolbar.Button
      {...data}
      title={title}
      aria-pressed={chip.roles.length > 0}
      {...pointChip(choose)}
      onClick={() => chooseChip(choose, slot)}
    >
      {face}
    </Toolbar.Button>
  );
}
