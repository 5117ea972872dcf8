import { Toolbar } from 'radix-ui';
import { useMessages } from '../../../store/locale.ts';
import type { Chip } from '../../../view/sentence/chips.ts';
import { Button } from '../../controls/Button.tsx';
import { floatsHere } from '../../controls/floats/floats.ts';
import { Popup } from '../../controls/Popup.tsx';
import { useSlotName } from '../../slot.ts';
import { useReplace } from '../trust/useReplace.ts';
import { useSuggestions } from '../trust/useSuggestions.ts';
import { ChipFace } from './ChipFace.tsx';
import styles from './Chips.module.css';
import { chipLook } from './chipLook.ts';
import { chooseChip } from './chooseChip.ts';
import { pointChip } from './pointChip.ts';

type Props = { readonly chip: Chip; readonly index: number; readonly lang: string };

/** A word the model does not know: says so, and offers known ones in its place. */
export function UnknownChip({ chip, index, lang }: Props) {
  const { sentence: m } = useMessages();
  const slot = useSlotName();
  const { choose } = chip;
  const trigger = (
    <Toolbar.Button
      className={styles.chip}
      data-role={chip.roles.join(' ')}
      data-unknown=""
      {...chipLook(chip)}
      title={m.unknown}
      {...pointChip(choose)}
      onClick={() => choose && chooseChip(choose, slot)}
    >
      <ChipFace chip={chip} lang={lang} />
    </Toolbar.Button>
  );
  return (
    <Popup trigger={trigger} label={m.unknownTitle(chip.token)}>
      <Suggestions token={chip.token} index={index} lang={lang} />
    </Popup>
  );
}

function Suggestions({ token, index, lang }: Omit<Props, 'chip'> & { readonly token: string }) {
  const { sentence: m } = useMessages();
  const { Popover } = floatsHere();
  const replace = useReplace();
  const words = useSuggestions()?.(token);
  return (
    <>
      <h2>{m.unknownTitle(token)}</h2>
      <p>{words?.length === 0 ? m.noSuggestion : m.unknownText}</p>
      <div className={styles.suggestions} lang={lang}>
        {words?.map((word) => (
          <Popover.Close key={word} asChild>
            <Button className={styles.suggestion} onClick={() => replace(index, word)}>
              {word}
            </Button>
          </Popover.Close>
        ))}
      </div>
    </>
  );
}
