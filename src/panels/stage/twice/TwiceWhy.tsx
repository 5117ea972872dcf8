import { useMemo } from 'react';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { type Pair, stationsOf } from '../../../view/residual/twice.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { usePair } from './usePair.ts';

/** Why one word is two rows: its place, and whom it looks at from there. */
export function TwiceWhy({ run }: { readonly run: Run }) {
  const { twice: m } = useLaterMessages();
  const { pair } = usePair(run);
  if (pair) return <PairWhy run={run} pair={pair} />;
  return (
    <>
      <h2 className={styles.question}>{m.whyTwo}</h2>
      <p className={styles.text}>{m.whyNone}</p>
    </>
  );
}

function PairWhy({ run, pair: { one, other } }: { readonly run: Run; readonly pair: Pair }) {
  const { twice: m } = useLaterMessages();
  const { stage } = useMessages();
  const { stack, side, words } = usePair(run);
  const stations = useMemo(() => stationsOf(run, stack, { one, other }), [run, stack, one, other]);
  const [, placed, ...passed] = stations;
  const first = passed.findLast(({ sublayer }) => sublayer?.layer === 0);
  const last = passed.at(-1);
  const [place, after, end, usual] = [
    ...[placed?.cosine, first?.cosine, last?.cosine, last?.usual],
  ].map((value) => formatFixed(value ?? 0)) as [string, string, string, string];
  const word = stage.quote(marked(words[one] ?? '', side));
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.why(word)}</Prose>
      </h2>
      {[m.whyOne(word), m.whyPlace(place), m.whyParts(after, end, usual)].map((text) => (
        <p key={text.slice(0, 9)} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
      <p className={styles.aim}>{m.whyMeaning}</p>
    </>
  );
}
