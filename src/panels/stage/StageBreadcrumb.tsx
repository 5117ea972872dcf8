import type { Messages } from '../../messages/catalogue.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { type AttentionHead, isHead } from '../../view/parts/part.ts';
import { usePart } from '../selected.ts';
import styles from './StagePanel.module.css';

function pathTo({ stack, layer, kind, head }: AttentionHead, { stage: m }: Messages) {
  const self = stack === 'decoder' ? m.maskedSelfAttention : m.selfAttention;
  const attention = kind === 'cross_attn' ? m.crossAttention : self;
  return [m[stack], m.layer(layer + 1), attention, m.head(head + 1)];
}

/** "Encoder › Layer 2 › Self-attention › Head 3", or the name of the view beside the heads. */
export function StageBreadcrumb() {
  const m = useMessages();
  const part = usePart();
  const view = useApp((state) => state.view);
  const path = isHead(part) ? pathTo(part, m) : [m.stage[view]];
  return (
    <nav aria-label={m.stage.stageOf}>
      <ol className={styles.path}>
        {path.map((name, index) => (
          <li key={name} className={index === path.length - 1 ? styles.here : undefined}>
            {name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
