import { useMemo } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { TrianglePlot } from '../../../charts/vectors/TrianglePlot.tsx';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { journeyOf, type Stop } from '../../../view/residual/journey.ts';
import { degrees, directionOf, triangleOf } from '../../../view/residual/triangle.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useChosenWord } from '../inside/useChosenWord.ts';
import { NormSpreads } from './NormSpreads.tsx';
import { sublayerName } from './sublayerName.ts';
import { useStop } from './useStop.ts';

/** What one sublayer adds to a word's row, in size and direction, and what LayerNorm makes of the sum. */
export function JourneyWhy({ run }: { readonly run: Run }) {
  const messages = useLaterMessages();
  const { journey: m } = messages;
  const { stage } = useMessages();
  const { stack, side, position, word } = useChosenWord();
  const { norm } = useStop(run);
  const stops = useMemo(() => journeyOf(run, stack, position), [run, stack, position]);
  const stop = stops.find(({ sublayer }) => sublayer.norm === norm);
  if (!stop) return null;
  const [before, added] = [stop.before, stop.added].map((length) => formatFixed(length, 1));
  const angle = m.degrees(degrees(stop.cosine));
  const name = sublayerName(stop.sublayer, messages);
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.why(stage.quote(marked(word, side)))}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{m.whyAdded(name, before ?? '', added ?? '', angle)}</Prose>{' '}
        {m.direction[directionOf(stop.cosine)]}
      </p>
      <Plane stop={stop} />
      <p className={styles.note}>{m.whyPlane(run.dimensions.dModel)}</p>
      <NormSpreads run={run} stop={stop} position={position} word={word} />
      <p className={styles.aim}>
        <Prose>{m.whyKept(formatFixed(stop.kept))}</Prose>
      </p>
    </>
  );
}

function Plane({ stop }: { readonly stop: Stop }) {
  const { journey: m } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const [before, added, sum] = [stop.before, stop.added, stop.sum].map((length) =>
    formatFixed(length, 1),
  ) as [string, string, string];
  return (
    <div ref={box}>
      {room && (
        <TrianglePlot
          triangle={triangleOf(stop)}
          width={room.width}
          names={{
            before: m.side('x', before),
            added: m.side('f(x)', added),
            sum: m.side('x + f(x)', sum),
          }}
          label={m.triangle(before, added, sum)}
        />
      )}
    </div>
  );
}
