import { ToggleGroup } from 'radix-ui';
import { select, setAllPositions } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import styles from '../../controls/ViewToggle.module.css';

function choose(which: string) {
  if (!which) return;
  if (which !== 'all') {
    select({ stack: which === 'source' ? 'encoder' : 'decoder', kind: 'self_attn' });
  }
  setAllPositions(which === 'all');
}

/** The positions of the source, of the translation, or all that the model knows. */
export function PositionsToggle({ longest }: { readonly longest: number }) {
  const { positions } = useMessages();
  const encoder = useApp((state) => state.selection.stack === 'encoder');
  const all = useApp((state) => state.allPositions);
  const sentence = encoder ? 'source' : 'target';
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.toggle}
      value={all ? 'all' : sentence}
      onValueChange={choose}
      aria-label={positions.which}
    >
      <ToggleGroup.Item value="source">{positions.source}</ToggleGroup.Item>
      <ToggleGroup.Item value="target">{positions.target}</ToggleGroup.Item>
      <ToggleGroup.Item value="all">{positions.all(longest)}</ToggleGroup.Item>
    </ToggleGroup.Root>
  );
}
