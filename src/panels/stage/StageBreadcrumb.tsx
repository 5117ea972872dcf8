import type { Messages } from '../../messages/catalogue.ts';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { type AttentionHead, isHead, type Part } from '../../view/parts/part.ts';
import type { View } from '../../view/selection.ts';
import { usePart } from '../selected.ts';
import styles from './StagePanel.module.css';

function pathTo({ stack, layer, kind, head }: AttentionHead, { stage: m }: Messages) {
  const self = stack === 'decoder' ? m.maskedSelfAttention : m.selfAttention;
  const attention = kind === 'cross_attn' ? m.crossAttention : self;
  return [m[stack], m.layer(layer + 1), attention, m.head(head + 1)];
}

function pathBeside(part: Exclude<Part, AttentionHead>, view: View, m: Messages) {
  if (part.kind === 'output') return [m.stage[view === 'steps' ? 'output' : view]];
  if (part.kind === 'embedding')
    return view === 'steps' ? [m.stage[part.stack], m.map.embedding] : [m.stage[view]];
  if (part.kind === 'memory') return [m.stage.encoder, m.stage.memory];
  const name = part.kind === 'norm' ? m.stage.norm[part.norm] : m.stage[part.kind];
  return [m.stage[part.stack], m.stage.layer(part.layer + 1), name];
}

/** Characters that a path has room for on a small screen; beside the heads there are more views to choose from. */
const room = { head: 45, beside: 25 } as const;

/** "Encoder › Layer 2 › Self-attention › Head 3", or the name of the view beside the heads. */
export function StageBreadcrumb() {
  const m = useMessages();
  const part = usePart();
  const view = useApp((state) => state.view);
  const path = isHead(part) ? pathTo(part, m) : pathBeside(part, view, m);
  const whole = path.join(' › ');
  return (
    <nav aria-label={m.stage.stageOf}>
      <ol
        className={styles.path}
        title={whole}
        data-long={whole.length > room[isHead(part) ? 'head' : 'beside'] || undefined}
      >
        {path.map((name, index) => (
          <li key={name} className={index === path.length - 1 ? styles.here : undefined}>
            {name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
