import { useContext, useMemo, useState } from 'react';
import { comeBack, useTrail } from '../../../store/learn/trail.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import type { SelectedCell } from '../../../view/selection.ts';
import { isThere, valueAt } from '../../../view/steps/back/ingredients.ts';
import { Button } from '../../controls/Button.tsx';
import type { Shown } from '../../stage/steps/useShown.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { type Asking, AskingContext } from '../asked/asking.ts';
import styles from './FollowBack.module.css';
import { WriteOut } from './WriteOut.tsx';

type FollowBackProps = {
  readonly run: Run;
  readonly shown: Shown;
  onDigits(digits: number): void;
};

/** So many ingredients are offered at once: of a long sum the largest numbers. */
const few = 6;

/** What the number pointed at is made of, each to be followed; and the way back. */
export function FollowBack({ run, shown: { picture, selection }, onDigits }: FollowBackProps) {
  const { back: m } = useLaterMessages();
  const asking = useContext(AskingContext);
  if (!asking) return null;
  return (
    <section className={styles.back} aria-label={m.title}>
      <Trail />
      <h3 className={styles.title}>{m.title}</h3>
      <Ingredients key={selection.step} asking={asking} />
      {selection.kind !== 'embedding' && (
        <Button
          onClick={() => asking.follow(embeddingOf(selection, picture.result.rows === 'source'))}
        >
          {m.toEmbedding}
        </Button>
      )}
      <WriteOut {...{ run, selection, onDigits }} digits={asking.digits} />
    </section>
  );
}

/** The X with which the row's word began. */
function embeddingOf({ row, column }: SelectedCell, source: boolean): SelectedCell {
  const stack = source ? 'encoder' : 'decoder';
  return { kind: 'embedding', stack, step: 'x', row, column };
}

function Trail() {
  const { back: m } = useLaterMessages();
  const { steps } = useMessages();
  const places = useTrail();
  if (places.length === 0) return null;
  return (
    <nav aria-label={m.trail}>
      <ol className={styles.trail}>
        {places.map(({ step }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may come to the same step twice.
          <li key={index}>
            <Button look="bare" onClick={() => comeBack(index)}>
              {steps.names[step]}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Ingredients({ asking }: { readonly asking: Asking }) {
  const { back: m } = useLaterMessages();
  const { run, origins, digits, nameOf, follow } = asking;
  const [all, setAll] = useState(false);
  const { cells, learnt } = useMemo(() => sorted(run, origins), [run, origins]);
  const listed = all ? cells : cells.slice(0, few);
  if (cells.length === 0) return <p className={styles.text}>{m.ends}</p>;
  return (
    <ul className={styles.list}>
      {listed.map(({ at, value }) => {
        const name = nameOf(at);
        const printed = formatFixed(value, digits);
        return (
          <li key={`${at.step} ${at.row} ${at.column} ${'head' in at ? at.head : ''}`}>
            <Button aria-label={m.follow(name, printed)} onClick={() => follow(at)}>
              {name} <b>{printed}</b>
            </Button>
          </li>
        );
      })}
      {cells.length > few && !all && (
        <li>
          <Button look="bare" onClick={() => setAll(true)}>
            {m.all(cells.length)}
          </Button>
        </li>
      )}
      {learnt > 0 && <li className={styles.text}>{m.learnt(learnt)}</li>}
    </ul>
  );
}

/** Those that have a sum of their own, the largest first, and how many are learnt. */
function sorted(run: Run, origins: Asking['origins']) {
  const cells = origins
    .flatMap((one) =>
      one.kind === 'cell' && isThere(run, one.at) ? [{ at: one.at, value: valueAt(run, one) }] : [],
    )
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  const learnt = origins.filter(({ kind }) => kind === 'parameter').length;
  return { cells, learnt };
}
