import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { useSelection } from '../../store/selected.ts';
import styles from './StagePanel.module.css';

/** "Encoder › Layer 2 › Self-attention › Head 3", or the name of the view beside the heads. */
export function StageBreadcrumb() {
  const m = useMessages();
  const { stack, layer, kind, head } = useSelection();
  const view = useApp((state) => state.view);
  const masked = stack === 'decoder' ? m.shell.maskedSelfAttention : m.shell.selfAttention;
  const path =
    view === 'positions' || view === 'output'
      ? [m.shell[view]]
      : [
          m.shell[stack],
          m.shell.layer(layer + 1),
          kind === 'cross_attn' ? m.shell.crossAttention : masked,
          m.shell.head(head + 1),
        ];
  return (
    <nav aria-label={m.shell.stageOf}>
      <ol className={styles.path}>
        {path.map((part, index) => (
          <li key={part} className={index === path.length - 1 ? styles.here : undefined}>
            {part}
          </li>
        ))}
      </ol>
    </nav>
  );
}
