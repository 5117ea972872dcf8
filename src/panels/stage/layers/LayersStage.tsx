import { useMemo } from 'react';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { guessesByLayer, type LayerGuesses } from '../../../view/output/byLayer.ts';
import { decodingStep, formatProbability } from '../../../view/output/output.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { OutputSteps } from '../output/OutputSteps.tsx';
import styles from './LayersStage.module.css';

const shown = 4;

/** The likeliest next words after each decoder layer, from the last layer down to the word fed in. */
export function LayersStage({ run }: { readonly run: Run }) {
  const { layers: m } = useLaterMessages();
  const time = useSlot((state) => state.time);
  const { langs } = useWords();
  const rows = useMemo(() => guessesByLayer(run, time, shown), [run, time]);
  const step = decodingStep(run, time);
  const word = run.target.tokens[step] ?? '';
  return (
    <div className={styles.stage}>
      <OutputSteps run={run} step={step} />
      <div className={styles.room}>
        <table className={styles.layers}>
          <caption className="visually-hidden">{m.table(step + 1)}</caption>
          <thead>
            <tr>
              <th scope="col">{m.after}</th>
              <th scope="col" colSpan={shown} className={styles.start}>
                {m.likeliest}
              </th>
              <th scope="col" colSpan={2}>
                <span lang={langs.target}>{word}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Layer key={row.layer} row={row} lang={langs.target} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Layer({ row, lang }: { readonly row: LayerGuesses; readonly lang: string }) {
  const { layers: m } = useLaterMessages();
  const { stage } = useMessages();
  const { id, probability, rank } = row.produced;
  return (
    <tr>
      <th scope="row">{row.layer === 0 ? m.begin : stage.layer(row.layer)}</th>
      {row.words.map((guess) => (
        <td key={guess.id} className={styles.guess} data-said={guess.id === id || undefined}>
          <span className={styles.share} style={{ width: `${guess.probability * 100}%` }} />
          <span lang={lang}>{guess.word}</span>
          <small>{formatProbability(guess.probability)}</small>
        </td>
      ))}
      <td className={styles.number}>{formatProbability(probability)}</td>
      <td className={styles.number}>{m.rank(rank)}</td>
    </tr>
  );
}
