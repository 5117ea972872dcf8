import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { edgesOf } from '../../../view/importance/cuts.ts';
import { heaviestValue } from '../../../view/importance/values.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useRow, useRowWords } from './useRow.ts';

const formula = String.raw`\mathrm{head}_i W_O = \sum_j \alpha_{ij}\, v_j W_O`;

/** Why a weight alone does not tell, and what the other two measures do and do not. */
export function ImportanceWhy({ run }: { readonly run: Run }) {
  const { importance: m } = useLaterMessages();
  const { of, step } = useRow(run);
  const words = useRowWords(of);
  const value = useMemo(() => heaviestValue(run, of), [run, of]);
  const print = (length: number) => formatFixed(length);
  const here =
    value && m.whyHere(words.quotedKey(value.key), print(value.own), print(value.median));
  const { nHeads, nLayers } = run.dimensions;
  const [before, after] = [
    [m.whyWeight],
    [
      m.whyLength,
      m.whyCut(words.quotedMade(step), edgesOf(run, of).length),
      m.whyStay,
      m.whyIdle + (here ? m.told(['', here]) : ''),
      m.whyNotAlone(3 * nLayers * nHeads),
    ],
  ];
  return (
    <>
      <h2 className={styles.question} data-pair="">
        <Prose chips>{m.why(words.quotedQuery(of.row), words.quotedMade(step))}</Prose>
      </h2>
      <Texts texts={before} />
      <div className={styles.formula}>
        <Tex tex={formula} />
      </div>
      <Texts texts={after} />
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className={styles.text}>
      <Prose>{text}</Prose>
    </p>
  ));
}
