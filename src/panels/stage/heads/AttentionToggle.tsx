import { ToggleGroup } from 'radix-ui';
import { select } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import { attentions } from '../../../view/heads/heads.ts';
import styles from '../../controls/ViewToggle.module.css';

const names = ['encoder', 'masked', 'cross'] as const;

/** Encoder, masked decoder or cross-attention: layer and head stay. */
export function AttentionToggle() {
  const { maps } = useMessages();
  const { stack, kind } = useApp((state) => state.selection);
  const current = attentions.findIndex((one) => one.stack === stack && one.kind === kind);
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.toggle}
      value={names[current] ?? 'encoder'}
      onValueChange={(name) => {
        const next = attentions[names.indexOf(name as (typeof names)[number])];
        if (next) select(next);
      }}
      aria-label={maps.attentions}
    >
      {names.map((name) => (
        <ToggleGroup.Item key={name} value={name}>
          {maps[name]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
