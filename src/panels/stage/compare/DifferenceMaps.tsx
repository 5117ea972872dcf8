import { useMemo } from 'react';
import { Legend } from '../../../charts/matrix/Legend.tsx';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { axesOf, patternsOf } from '../../../view/compare/comparison.ts';
import { differenceOf, loneDifference } from '../../../view/compare/difference.ts';
import { cellIn, type MapOf, type MapWords, mapWords } from '../../../view/compare/maps.ts';
import type { Cell } from '../../../view/geometry.ts';
import { attentionTokens } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at, type Matrix } from '../../../view/matrix/matrix.ts';
import { signedScale, weightScale } from '../../../view/matrix/scales.ts';
import { useHead } from '../../selected.ts';
import { useSlotShallow } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';
import { HeadMap } from './HeadMap.tsx';
import { LoneKeys } from './LoneKeys.tsx';

type DifferenceMapsProps = {
  readonly comparison: Comparison;
  /** What the maps are called: two sentences, where nothing is said. */
  readonly titles?: Readonly<Record<MapOf, string>>;
  /** Maps in which nothing is blocked. */
  readonly openTo?: readonly MapOf[];
};

/** The head on show in both sentences and, under them, what is more and what is less in the other. */
export function DifferenceMaps({ comparison, titles, openTo }: DifferenceMapsProps) {
  const { compare: m } = useLaterMessages();
  const named = titles ?? { one: m.mapHere, other: m.mapThere, difference: m.difference };
  const theme = useTheme();
  const head = useHead();
  const [weight, signed] = useMemo(() => [weightScale(theme), signedScale(theme, 1)], [theme]);
  const { one, other } = useMemo(() => patternsOf(comparison, head), [comparison, head]);
  const axes = useMemo(() => axesOf(comparison, head), [comparison, head]);
  const difference = useMemo(() => differenceOf({ one, other }, axes), [one, other, axes]);
  const lone = useMemo(() => loneDifference({ one, other }, axes), [one, other, axes]);
  const words = useMemo(() => mapWords(comparison, head), [comparison, head]);
  const [here, there] = [comparison.one, comparison.other].map((run) => attentionTokens(run, head));
  const { query, key } = useSlotShallow(pointed);
  const chosen = { row: query, column: key };
  const cell = cellIn(comparison, head, 'difference', chosen);
  const beside = cellIn(comparison, head, 'other', chosen);
  const maps = { comparison, head, openTo };
  return (
    <div className={styles.maps}>
      <div className={styles.legends}>
        <Legend scale={weight} title={m.weight} compact />
        <Legend scale={signed} title={m.less} compact />
      </div>
      <HeadMap {...maps} which="one" title={named.one} matrix={one} scale={weight} words={here} />
      <HeadMap
        {...maps}
        which="other"
        title={named.other}
        matrix={other}
        scale={weight}
        words={there}
      />
      <HeadMap
        {...maps}
        which="difference"
        title={named.difference}
        matrix={difference}
        scale={signed}
        words={words}
      />
      <div className={styles.named} tabIndex={many(words) ? 0 : undefined}>
        <ChosenPair {...{ one, other, words, cell, chosen, beside }} />
        <LoneKeys matrix={lone} scale={signed} words={words} row={cell.row} />
      </div>
    </div>
  );
}

/** So many words in one sentence only have no room. */
const many = ({ loneKeys, loneRows }: MapWords) => loneKeys.length + loneRows.length > 8;

type ChosenPairProps = {
  readonly one: Matrix;
  readonly other: Matrix;
  readonly words: MapWords;
  /** The chosen cell in the difference, in this run and in the other; −1 for no place. */
  readonly cell: Cell;
  readonly chosen: Cell;
  readonly beside: Cell;
};

/** The cell that is framed in every map, by its words and by its weight in each. */
function ChosenPair({ one, other, words, cell, chosen, beside }: ChosenPairProps) {
  const { compare: m } = useLaterMessages();
  if (cell.row < 0 || cell.column < 0) return null;
  const weights = [at(one, chosen.row, chosen.column), at(other, beside.row, beside.column)];
  const [before, after] = weights.map((weight) => formatFixed(weight));
  return (
    <p aria-hidden="true">
      <b data-side="query">{words.queries[cell.row]}</b>
      {' → '}
      <b data-side="key">{words.keys[cell.column]}</b> {m.weights(before ?? '', after ?? '')}
    </p>
  );
}
