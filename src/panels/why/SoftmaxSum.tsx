import { SoftmaxBars } from '../../charts/bars/SoftmaxBars.tsx';
import { preview } from '../../store/actions.ts';
import { useMessages } from '../../store/locale.ts';
import { useTheme } from '../../store/theme.ts';
import type { Run } from '../../trace/run.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { shownIds } from '../../view/steps/matrices/shownWords.ts';
import type { Softmax } from '../../view/steps/operations/softmax.ts';
import { softmaxPrinting } from '../../view/steps/printed.ts';
import { Tex } from '../controls/Tex.tsx';
import { useWords } from '../sentence/useWords.ts';
import { cellText } from '../stage/steps/cellText.ts';
import type { Shown } from '../stage/steps/useShown.ts';
import { AskedNumber } from './asked/AskedNumber.tsx';
import { useOrigins } from './asked/asking.ts';
import styles from './ExplainColumn.module.css';

type SoftmaxSumProps = {
  readonly softmax: Softmax;
  readonly shown: Shown;
  readonly run: Run;
};

/** A whole row: its scores, their powers of e, and every one's share of the sum. */
export function SoftmaxSum({ softmax, shown, run }: SoftmaxSumProps) {
  const m = useMessages();
  const theme = useTheme();
  const { words, langs } = useWords();
  const side = shown.picture.result.columns ?? 'source';
  const { row } = shown.selection;
  const chosen = softmax.row.find(({ index }) => index === softmax.chosen);
  const ofVocabulary = shown.picture.result.columnWords !== undefined;
  const { origins, digits } = useOrigins();
  const printing = softmaxPrinting(softmax, digits);
  const print = (value: number) => formatFixed(value, printing.digits);
  const sign = printing.exact ? '=' : '\\approx';
  const originOfScore = (index: number) => {
    const column = ofVocabulary ? shownIds(run).indexOf(index) : index;
    return origins.find((one) => one.kind === 'cell' && one.at.column === column);
  };
  return (
    <>
      <SoftmaxBars
        {...{ softmax, theme, printing }}
        words={ofVocabulary ? run.vocabulary : words[side]}
        lang={ofVocabulary ? langs.target : langs[side]}
        caption={m.why.caption(cellText(shown.picture, words, shown.selection, m))}
        heads={m.why}
        score={(index, score) => (
          <AskedNumber of={originOfScore(index)}>{formatFixed(score, digits)}</AskedNumber>
        )}
        onPoint={(index) => {
          if (!ofVocabulary) preview(index === null ? null : { row, column: index });
        }}
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
