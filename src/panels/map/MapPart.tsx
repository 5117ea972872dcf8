import { useMemo } from 'react';
import { HeadThumbnail } from '../../charts/heads/HeadThumbnail.tsx';
import { select } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { useTheme } from '../../store/theme.ts';
import { normNames } from '../../trace/topology.ts';
import { hasPattern, headPattern, rowsSoFar } from '../../view/heads/heads.ts';
import { numberLine } from '../../view/map/mapPlan.ts';
import type { MapTarget } from '../../view/map/mapTargets.ts';
import {
  type AttentionHead,
  isHead,
  kindOf,
  type Part,
  type PartKind,
} from '../../view/parts/part.ts';
import { lackingFor } from '../../view/views.ts';
import { useSlot } from '../slot.ts';
import { MapOutput } from './MapOutput.tsx';
import styles from './ModelMap.module.css';
import { placed } from './placed.ts';

type Props = {
  readonly target: MapTarget;
  readonly shown: boolean;
  /** Its numbers are to be predicted. */
  readonly veiled: boolean;
  /** What is known of it beside its name. */
  readonly title: string | undefined;
  readonly tabIndex: number;
  onFocus(): void;
};

const looks: Partial<Record<PartKind, string | undefined>> = {
  ...{ embedding: styles.named, output: styles.named, memory: styles.named },
  ...{ ffn: `${styles.named} ${styles.ffn}`, norm: styles.norm, residual: styles.residual },
};

/** A head, or a part beside the heads: words and positions, a network, a sum, the output words. */
export function MapPart({ target, shown, veiled, title, tabIndex, onFocus }: Props) {
  const { map: m, stage } = useMessages();
  const time = useSlot((state) => state.time);
  const { part, thumbnail = 0 } = target;
  const kind = kindOf(part);
  const lacking = useLackingFor(part);
  return (
    <button
      type="button"
      className={`${styles.part} ${looks[kind] ?? ''}`}
      data-stack={'stack' in part ? part.stack : undefined}
      style={placed(target.box)}
      tabIndex={tabIndex}
      data-numbered={isHead(part) && target.box.height - thumbnail > numberLine ? '' : undefined}
      aria-current={shown || undefined}
      aria-disabled={lacking ? true : undefined}
      title={lacking ? stage.viewLacks(stage[lacking]) : (title ?? titleOf(part, m))}
      aria-label={nameOf(part, m, time)}
      onFocus={onFocus}
      onClick={({ detail }) => {
        if (lacking) return;
        select(part);
        // By keyboard, the focus goes on to what was chosen: there the arrows walk.
        if (detail === 0) document.getElementById('stage')?.focus();
      }}
    >
      {isHead(part) && (
        <>
          <Thumbnail head={part} size={thumbnail} veiled={veiled} />
          <span className={styles.number}>{part.head + 1}</span>
        </>
      )}
      {kind === 'embedding' && m.embedding}
      {kind === 'ffn' && target.box.height > 12 && m.feedForward}
      {kind === 'memory' && m.memory}
      {kind === 'output' && <MapOutput veiled={veiled} />}
    </button>
  );
}

/** The view that would show the part, had the run the numbers for it. */
function useLackingFor(part: Part) {
  const run = useSlot((state) => state.run);
  return useMemo(() => (run ? lackingFor(run, part) : undefined), [run, part]);
}

type ThumbnailProps = {
  readonly head: AttentionHead;
  readonly size: number;
  readonly veiled: boolean;
};

/** A head's pattern; what the chosen decoding step has not reached is paler. */
function Thumbnail({ head, size, veiled }: ThumbnailProps) {
  const run = useSlot((state) => state.run);
  const time = useSlot((state) => state.time);
  const theme = useTheme();
  const pattern = run && !veiled && hasPattern(run, head) ? headPattern(run, head) : null;
  const reached = run && pattern ? rowsSoFar(run, head, time) / pattern.rows : 1;
  return (
    <span
      className={styles.thumbnail}
      data-veiled={veiled || undefined}
      style={{ width: size, height: size }}
    >
      {pattern && <HeadThumbnail pattern={pattern} theme={theme} size={size} />}
      {reached < 1 && <span className={styles.later} style={{ top: `${100 * reached}%` }} />}
    </span>
  );
}

type Words = ReturnType<typeof useMessages>['map'];

/** The memory's box has room for one word, which says less than its name. */
const titleOf = (part: Part, m: Words) => (part.kind === 'memory' ? m.memoryOf : undefined);

function nameOf(part: Part, m: Words, time: number): string {
  if (part.kind === 'output') return m.outputAt(time + 1);
  if (part.kind === 'embedding') return m.embeddingOf[part.stack];
  if (part.kind === 'memory') return m.memoryOf;
  const place = { stack: part.stack, layer: part.layer + 1 };
  if (part.kind === 'norm') return m.beside.norm(place, normNames.indexOf(part.norm) + 1);
  if (!isHead(part)) return m.beside[part.kind](place);
  const { stack, kind, layer, head } = part;
  return m.head({ stack, kind, layer: layer + 1, head: head + 1 });
}
