import { useMemo, useRef } from 'react';
import { inset, TrainingPlot } from '../../charts/training/TrainingPlot.tsx';
import { useSize } from '../../charts/useSize.ts';
import {
  formatLoss,
  formatSteps,
  knowsNothing,
  type Moment,
  nearest,
  placesOf,
  writtenPlaces,
} from '../../view/training/moments.ts';
import { useSlot } from '../slot.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import styles from './Moments.module.css';
import type { Moments } from './useMoments.ts';
import { useMomentText } from './useMomentText.ts';

/** Below this width a label has no room for its formula. */
const wide = 460;

/** A slider over the moments, with what was measured at each drawn above it. */
export function MomentSlider({ all, chosen, choose }: Moments) {
  const { moments: m } = useLaterMessages();
  const [box, size] = useSize<HTMLDivElement>();
  const slider = useRef<HTMLInputElement>(null);
  const vocabSize = useSlot(({ run }) => run?.dimensions.vocabSize ?? 1);
  const tell = useMomentText();
  const width = Math.max(0, (size?.width ?? 0) - 2 * inset.side);
  const places = useMemo(() => placesOf(all, width), [all, width]);
  const ticks = writtenPlaces(places, 38).map((index) => tickOf(all, index));
  const loss = knowsNothing(vocabSize);
  const of = width > wide ? `−ln(1/${formatSteps(vocabSize)}) = ` : '';
  return (
    <div ref={box} className={styles.slider}>
      <input
        ref={slider}
        id="moments"
        type="range"
        min={0}
        max={all.length - 1}
        value={chosen}
        aria-label={m.slider}
        aria-valuetext={tell(all[chosen])}
        onChange={({ target }) => choose(Number(target.value))}
      />
      {size && (
        <TrainingPlot
          {...{ size, places, chosen, ticks }}
          losses={all.map((one) => one.loss)}
          shares={all.map((one) => one.exactMatch)}
          mark={{ loss, text: m.knowsNothing(of + formatLoss(loss)) }}
          label={m.plot(tell(all[0]), tell(all.at(-1)))}
          onPoint={(place) => {
            slider.current?.focus({ focusVisible: false } as FocusOptions);
            choose(nearest(places, place));
          }}
        />
      )}
    </div>
  );
}

const tickOf = (all: readonly Moment[], index: number) => ({
  index,
  text: formatSteps(all[index]?.step ?? 0),
});
