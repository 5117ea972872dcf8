import { ToggleGroup } from 'radix-ui';
import { setStage } from '../../store/actions.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import type { Stage } from '../../view/selection.ts';
import styles from './StagePanel.module.css';

const views = ['steps', 'links', 'heads'] as const satisfies readonly Stage[];

/** Steps / Links / All heads. */
export function StageViews() {
  const m = useMessages();
  const stage = useApp((state) => state.stage);
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.views}
      value={stage}
      onValueChange={(value) => value && setStage(value as Stage)}
      aria-label={m.shell.views}
    >
      {views.map((view) => (
        <ToggleGroup.Item key={view} value={view}>
          {m.shell[view]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
