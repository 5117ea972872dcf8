import { SoftmaxBars } from '../../charts/bars/SoftmaxBars.tsx';
import { preview } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { useTheme } from '../../store/theme.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { Softmax } from '../../view/steps/operations/softmax.ts';
import { softmaxPrinting } from '../../view/steps/printed.ts';
import { Tex } from '../controls/Tex.tsx';
import { useWords } from '../sentence/useWords.ts';
import { cellText } from '../stage/steps/cellText.ts';
import type { Shown } from '../stage/steps/useShown.ts';
import styles from './ExplainColumn.module.css';

type SoftmaxSumProps = { readonly softmax: Softmax; readonly shown: Shown };

/** A whole row: its scores, their powers of e, and every one's share of the sum. */
export function SoftmaxSum({ softmax, shown }: SoftmaxSumProps) {
  const m = useMessages();
  const theme = useTheme();
  const { words, langs } = useWords();
  const side = shown.picture.result.columns ?? 'source';
  const { row } = shown.selection;
  const chosen = softmax.row[softmax.chosen];
  const printing = softmaxPrinting(softmax);
  const print = (value: number) => formatFixed(value, printing.digits);
  const sign = printing.exact ? '=' : '\\approx';
  return (
    <>
      <SoftmaxBars
        {...{ softmax, theme, printing }}
        words={words[side]}
        lang={langs[side]}
        caption={m.why.caption(cellText(shown.picture, words, { row, column: softmax.chosen }, m))}
        heads={m.why}
        onPoint={(index) => preview(index === null ? null : { row, column: index })}
      />
      <p className={styles.note}>
        <Tex
          tex={`\\frac{${print(chosen?.power ?? 0)}}{${print(softmax.sum)}} ${sign} ${print(softmax.total)}`}
        />
      </p>
      <p className={styles.note}>{m.why.largestTaken}</p>
    </>
  );
}
