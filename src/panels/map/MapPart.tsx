import { HeadThumbnail } from '../../charts/heads/HeadThumbnail.tsx';
import { select, setView } from '../../store/actions.ts';
import { app, useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { useTheme } from '../../store/theme.ts';
import { hasPattern, headPattern } from '../../view/heads/heads.ts';
import type { MapTarget } from '../../view/map/mapTargets.ts';
import type { HeadSpot } from '../../view/map/modelMap.ts';
import { MapOutput } from './MapOutput.tsx';
import styles from './ModelMap.module.css';
import { placed } from './placed.ts';

type Props = {
  readonly target: MapTarget;
  readonly shown: boolean;
  readonly tabIndex: number;
  onFocus(): void;
};

/** A head, the words and positions a stack begins with, or the output words. */
export function MapPart({ target, shown, tabIndex, onFocus }: Props) {
  const { map: m } = useMessages();
  const time = useApp((state) => state.time);
  const named = target.part === 'head' ? '' : styles.named;
  return (
    <button
      type="button"
      className={`${styles.part} ${named}`}
      style={placed(target.box)}
      tabIndex={tabIndex}
      aria-current={shown || undefined}
      aria-label={nameOf(target, m, time)}
      onFocus={onFocus}
      onClick={({ detail }) => {
        choose(target);
        // By keyboard, the focus goes on to what was chosen: there the arrows walk.
        if (detail === 0) document.getElementById('stage')?.focus();
      }}
    >
      {target.part === 'head' && <Thumbnail spot={target} />}
      {target.part === 'embedding' && m.embedding}
      {target.part === 'output' && <MapOutput />}
    </button>
  );
}

function Thumbnail({ spot }: { readonly spot: HeadSpot }) {
  const run = useApp((state) => state.run);
  const theme = useTheme();
  const { thumbnail: size } = spot;
  return (
    <span className={styles.thumbnail} style={{ width: size, height: size }}>
      {run && hasPattern(run, spot) && (
        <HeadThumbnail pattern={headPattern(run, spot)} theme={theme} size={size} />
      )}
    </span>
  );
}

type Words = ReturnType<typeof useMessages>['map'];

function nameOf(target: MapTarget, m: Words, time: number): string {
  if (target.part === 'output') return m.outputAt(time + 1);
  if (target.part === 'embedding') return m.embeddingOf[target.stack];
  const { stack, kind, layer, head } = target;
  return m.head({ stack, kind, layer: layer + 1, head: head + 1 });
}

/** A head keeps the way of looking (steps, links, all heads) if there is one. */
function choose(target: MapTarget): void {
  if (target.part === 'head') {
    const { view } = app.getState();
    if (view === 'positions' || view === 'output') setView('steps');
    const { stack, layer, kind, head } = target;
    select({ stack, layer, kind, head });
  } else {
    if (target.part === 'embedding') select({ stack: target.stack });
    setView(target.part === 'output' ? 'output' : 'positions');
  }
}
