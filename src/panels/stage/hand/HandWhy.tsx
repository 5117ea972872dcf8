import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import { handPicture, selectionOf } from '../../../view/hand/walk.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { formulaOf } from '../../../view/steps/formulas.ts';
import type { WorkedSum } from '../../../view/steps/operations/operations.ts';
import { workedSum } from '../../../view/steps/workedSum.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { WordsContext } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { Lines, signed } from '../../why/Lines.tsx';
import { Seen } from '../../why/Seen.tsx';
import { WorkedSumOf } from '../../why/WorkedSumOf.tsx';
import { cellText } from '../steps/cellText.ts';
import { type Shown, useHand } from './useHand.ts';
import { useHandNames } from './useHandNames.ts';
import { useHandWords } from './useHandWords.ts';

/** What the bench is for, what to predict and what was seen; beside a step, its sum. */
export function HandWhy() {
  const { hand: m } = useLaterMessages();
  const page = useApp((state) => state.hand.page);
  const shown = useHand();
  return (
    <>
      <h2 className={styles.question}>{m.why}</h2>
      {page === 'steps' && shown && <Sum shown={shown} />}
      <p className={styles.text}>
        <Prose>{m.whyText}</Prose>
      </p>
      <p className={styles.aim}>
        <Prose>{m.whyPredict}</Prose>
      </p>
      <Seen>
        <Prose>{m.whySeen}</Prose>
      </Seen>
    </>
  );
}

function Sum({ shown: { worked, step, head, cell } }: { readonly shown: Shown }) {
  const m = useMessages();
  const { run, bench } = worked;
  const words = useHandWords(run);
  const names = useHandNames();
  const picture = handPicture(run, bench, step, head);
  const selection = { ...selectionOf(bench, step, head), ...cell };
  const sum = workedSum(run, selection);
  return (
    <WordsContext value={words}>
      <div className={styles.formula}>
        <Tex tex={formulaOf(run, selection, picture, names)} />
      </div>
      <section aria-label={m.why.title}>
        <h3 className={styles.cell}>
          <Prose>{cellText(picture, words.words, cell, m, marked)}</Prose>
        </h3>
        {sum.kind === 'sum' && step === 'x' ? (
          <PlacedSum sum={sum} />
        ) : (
          <WorkedSumOf sum={sum} shown={{ picture, selection }} run={run} />
        )}
      </section>
    </WordsContext>
  );
}

type Addition = Extract<WorkedSum, { readonly kind: 'sum' }>;

/** X as it was typed, and its position. */
function PlacedSum({ sum: { addends, total } }: { readonly sum: Addition }) {
  const m = useMessages();
  const names = useHandNames();
  const [typed, position] = addends.map(({ value }) => value);
  return (
    <Lines
      lines={[
        [names.embed, formatFixed(typed ?? 0, 4)],
        [m.steps.names.position, signed(position ?? 0, 4)],
      ]}
      total={[names.x, formatFixed(total, 4)]}
    />
  );
}
