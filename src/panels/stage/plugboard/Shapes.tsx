import { setTime } from '../../../store/actions.ts';
import { formatShape } from '../../../view/matrix/format.ts';
import { Button } from '../../controls/Button.tsx';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './PlugboardStage.module.css';
import type { Board } from './usePlugged.ts';

/** Each product and sum with its shapes, whether they fit, and what that comes to. */
export function Shapes(board: Board) {
  const { plugboard: m } = useLaterMessages();
  const { dModel, dHead } = board.run.dimensions;
  const { rows, weighs, adds } = board.fit;
  const { q, k, v, stream } = rows;
  const fixed = (left: string, right: string) => `(${left})(${right})`;
  return (
    <div className={styles.told}>
      <table className={styles.shapes}>
        <caption className="visually-hidden">{m.shapes}</caption>
        <tbody>
          <Line
            name="Q Kᵀ"
            shapes={`${fixed(formatShape(q, dHead), formatShape(dHead, k))} → ${formatShape(q, k)}`}
            fits
          />
          <Line
            name="A V"
            shapes={`${fixed(formatShape(q, k), formatShape(v, dHead))}${weighs ? ` → ${formatShape(q, dHead)}` : ''}`}
            fits={weighs}
            unequal={[k, v]}
          />
          <Line
            name={m.sum}
            shapes={weighs ? `${formatShape(stream, dModel)} + ${formatShape(q, dModel)}` : '–'}
            fits={weighs && adds}
            unequal={weighs ? [stream, q] : undefined}
          />
        </tbody>
      </table>
      <div className={styles.verdict} aria-live="polite">
        <Verdict {...board} />
      </div>
    </div>
  );
}

type LineProps = {
  readonly name: string;
  readonly shapes: string;
  readonly fits: boolean;
  readonly unequal?: readonly [number, number] | undefined;
};

function Line({ name, shapes, fits, unequal }: LineProps) {
  const { plugboard: m } = useLaterMessages();
  return (
    <tr data-fits={fits}>
      <th scope="row">{name}</th>
      <td>{shapes}</td>
      <td className={styles.mark}>
        <span aria-hidden="true">{fits ? '✓' : '✗'}</span>
        <span className="visually-hidden">{fits ? m.fits : m.fitsNot}</span>
        {!fits && unequal && ` ${unequal[0]} ≠ ${unequal[1]}`}
      </td>
    </tr>
  );
}

function Verdict({ run, plugs, fit, words, row, column }: Board) {
  const { plugboard: m } = useLaterMessages();
  const { rows, verdict } = fit;
  const side = (stack: 'encoder' | 'decoder') => (stack === 'encoder' ? 'source' : 'target');
  const named = (stack: 'encoder' | 'decoder', at: number) =>
    marked(words[stack][at] ?? '', side(stack));
  const texts = {
    right: m.right(rows.q, rows.k),
    self: m.self(rows.q),
    apart: m.apart(rows.k, rows.v),
    unaddable: m.unaddable(rows.q, rows.stream),
    rows: m.rows(rows.q, named('encoder', row), named('decoder', row)),
    values: m.values(rows.k, named(plugs.k, column), named(plugs.v, column)),
  };
  const equal = run.source.tokens.length;
  const impossible = verdict === 'apart' || verdict === 'unaddable';
  return (
    <>
      <p>
        <Prose>{texts[verdict]}</Prose>
        {impossible && ` ${m.noTranslation}`}
      </p>
      {impossible &&
        (run.target.inputs.length >= equal ? (
          <Button className={styles.door} onClick={() => setTime(equal - 1)}>
            {m.toAccident(equal)} →
          </Button>
        ) : (
          <p className={styles.note}>{m.noAccident(equal, run.target.inputs.length)}</p>
        ))}
    </>
  );
}
