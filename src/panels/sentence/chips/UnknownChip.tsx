import { Popover, Toolbar } from 'radix-ui';
import { languagesOf } from '../../../language/direction.ts';
import { suggest } from '../../../language/suggest.ts';
import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import { setText } from '../../../store/session/compute.ts';
import type { Chip } from '../../../view/sentence/chips.ts';
import { replaceToken } from '../../../view/sentence/sentence.ts';
import float from '../../controls/Float.module.css';
import { ChipFace } from './ChipFace.tsx';
import styles from './Chips.module.css';
import { chooseChip } from './chooseChip.ts';

type Props = { readonly chip: Chip; readonly index: number; readonly lang: string };

/** A word the model does not know: says so, and offers known ones in its place. */
export function UnknownChip({ chip, index, lang }: Props) {
  const { sentence: m } = useMessages();
  const { choose } = chip;
  return (
    <Popover.Root>
      <Toolbar.Button asChild onClick={() => choose && chooseChip(choose)}>
        <Popover.Trigger
          className={styles.chip}
          data-role={chip.roles.join(' ')}
          data-unknown=""
          title={m.unknown}
        >
          <ChipFace chip={chip} lang={lang} />
        </Popover.Trigger>
      </Toolbar.Button>
      <Popover.Portal>
        <Popover.Content
          className={`${float.float} ${float.note}`}
          sideOffset={6}
          collisionPadding={8}
          aria-label={m.unknownTitle(chip.token)}
        >
          <Suggestions token={chip.token} index={index} lang={lang} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Suggestions({ token, index, lang }: Omit<Props, 'chip'> & { readonly token: string }) {
  const { sentence: m } = useMessages();
  const direction = useApp((state) => state.direction);
  const text = useApp((state) => state.text);
  const { source } = languagesOf(direction);
  const words = suggest(token, direction);
  return (
    <>
      <h2>{m.unknownTitle(token)}</h2>
      <p>{words.length > 0 ? m.unknownText : m.noSuggestion}</p>
      <div className={styles.suggestions} lang={lang}>
        {words.map((word) => (
          <Popover.Close
            key={word}
            onClick={() => setText(replaceToken(text, index, word, source))}
          >
            {word}
          </Popover.Close>
        ))}
      </div>
    </>
  );
}
