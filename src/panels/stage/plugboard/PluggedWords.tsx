import { formatFixed } from '../../../view/matrix/format.ts';
import type { Rewritten } from '../../../view/plugboard/rewritten.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import styles from './PlugboardStage.module.css';
import type { Board } from './usePlugged.ts';
import { useRewritten } from './useRewritten.ts';
import { WithoutSource } from './WithoutSource.tsx';

/** What the words become, or why that cannot be told. */
export function PluggedWords(board: Board) {
  const { plugboard: m } = useLaterMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room scrolls, by keyboard too.
    <section className={styles.words} aria-label={m.words} aria-live="polite" tabIndex={0}>
      <Told {...board} />
    </section>
  );
}

function Told(board: Board) {
  const { plugboard: m } = useLaterMessages();
  const { rows, failed, again } = useRewritten(board);
  const { run, fit, written } = board;
  if (fit.verdict === 'right') return <p>{m.asTrained}</p>;
  // That there are no words is told where the shapes are.
  if (fit.verdict === 'apart' || fit.verdict === 'unaddable') return null;
  if (!run.engine) return <p className={styles.note}>{m.elsewhere}</p>;
  if (fit.verdict === 'self') return <WithoutSource {...board} />;
  if (failed)
    return (
      <p>
        <Again again={again} />
      </p>
    );
  if (!rows) return <p className={styles.note}>{m.computing}</p>;
  return (
    <>
      <p>
        <Prose>{rowsTold(board, rows, m)}</Prose>
      </p>
      <p className={styles.note}>{m.onlyHere(written)}</p>
    </>
  );
}

function rowsTold(
  { run, head, written }: Board,
  rows: readonly Rewritten[],
  m: ReturnType<typeof useLaterMessages>['plugboard'],
): string {
  const kept = rows.filter(({ id, instead }) => id === instead).length;
  const last = rows.at(-1);
  const word = (id: number) => marked(run.vocabulary[id] ?? '', 'target');
  const counted = m.kept(head.layer + 1, kept, written);
  if (!last) return counted;
  const p = [last.before, last.after, last.insteadAfter].map((one) => formatFixed(one));
  const [before = '', after = '', insteadAfter = ''] = p;
  return m.sentences([
    counted,
    last.instead === last.id
      ? m.staysLast(word(last.id), before, after)
      : m.changesLast(word(last.id), before, after, word(last.instead), insteadAfter),
  ]);
}
