import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { follow } from '../../../store/learn/trail.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { isHead } from '../../../view/parts/part.ts';
import { ingredientsOf } from '../../../view/steps/back/ingredients.ts';
import { formulaOf } from '../../../view/steps/formulas.ts';
import { leastDigits } from '../../../view/steps/printed.ts';
import { workedSum } from '../../../view/steps/workedSum.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useShows } from '../../shown.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Aim } from '../../why/Aim.tsx';
import { AskedSum } from '../../why/asked/AskedSum.tsx';
import { type Asking, AskingContext } from '../../why/asked/asking.ts';
import { FollowBack } from '../../why/back/FollowBack.tsx';
import { useCellName } from '../../why/back/useCellName.ts';
import styles from '../../why/ExplainColumn.module.css';
import { LateContext } from '../../why/late.ts';
import { Story } from '../../why/story/Story.tsx';
import { Undividing } from '../../why/undivided/Undividing.tsx';
import { WorkedSumOf } from '../../why/WorkedSumOf.tsx';
import { FindFromCell } from '../find/FindFromCell.tsx';
import { FutureDoor } from '../future/FutureDoor.tsx';
import { ImportanceDoor } from '../importance/ImportanceDoor.tsx';
import { MaskDoor } from '../mask/MaskDoor.tsx';
import { PlugboardDoor } from '../plugboard/PlugboardDoor.tsx';
import { ProjectionDoor } from '../projections/ProjectionDoor.tsx';
import { SwitchDoor } from '../switches/SwitchDoor.tsx';
import { BenchDoor } from './BenchDoor.tsx';
import { cellText } from './cellText.ts';
import { explainAim, explainFacts, explainText, textsOf } from './explainFacts.ts';
import { type ShownStep, useShown } from './useShown.ts';

/**
 * One step of one part, about the cell pointed at; nothing of it while that is to be predicted. The
 * picture is drawn first, and this behind it: a step is two short tasks and not a long one.
 */
export function ExplainStep({ run }: { readonly run: Run }) {
  const shown = useShown(run);
  const newest = useMemo(() => ({ run, shown }), [run, shown]);
  const about = useDeferredValue(newest);
  if (shown.open || about.shown.open) return null;
  return (
    <LateContext value={about !== newest}>
      <Explained {...about} />
    </LateContext>
  );
}

type ExplainedProps = { readonly run: Run; readonly shown: ShownStep };

const Explained = memo(function Explained({ run, shown }: ExplainedProps) {
  const m = useMessages();
  const texts = textsOf(shown.selection, useLaterMessages());
  const { words } = useWords();
  const summed = useShows('arithmetic');
  const { picture, selection } = shown;
  const sum = useMemo(() => workedSum(run, selection), [run, selection]);
  const [digits, setDigits] = useState(leastDigits);
  const section = useRef<HTMLElement>(null);
  const asking: Asking = {
    ...{ run, digits, nameOf: useCellName(run) },
    origins: useMemo(() => ingredientsOf(run, selection), [run, selection]),
    // What was pressed is gone with the number that it led away from: the next sum has the focus.
    follow(cell) {
      follow(cell);
      section.current?.focus({ preventScroll: true });
    },
  };
  const facts = explainFacts(run, shown, words, m);
  const aim = explainAim(texts, facts);
  return (
    <AskingContext value={asking}>
      <h2 className={styles.question} data-pair={picture.result.columns ?? undefined}>
        <Prose chips>{texts.question?.({ ...facts, row: facts.asks }) ?? ''}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{explainText(shown, texts, facts)}</Prose>
      </p>
      <Story run={run} shown={shown} facts={facts} />
      <div className={styles.formula}>
        <Tex tex={formulaOf(run, selection, picture, m.steps.names)} />
      </div>
      {summed && (
        <AskedSum ref={section} label={m.why.title}>
          {!picture.result.columns && (
            <h3 className={styles.cell}>
              <Prose>{cellText(picture, words, selection, m, marked)}</Prose>
            </h3>
          )}
          <Undividing run={run} shown={shown}>
            <WorkedSumOf sum={sum} shown={shown} run={run} />
          </Undividing>
        </AskedSum>
      )}
      {selection.step === 'pattern' && <ImportanceDoor />}
      <PlugboardDoor step={selection.step} />
      <ProjectionDoor step={selection.step} />
      <MaskDoor step={selection.step} />
      <FutureDoor step={selection.step} />
      <BenchDoor step={selection.step} />
      <SwitchDoor step={selection.step} />
      {aim && (
        <Aim run={run} where={shown.where} cell={selection}>
          {aim}
        </Aim>
      )}
      {isHead(selection) && picture.result.columns && <FindFromCell />}
      {summed && <FollowBack run={run} shown={shown} onDigits={setDigits} />}
    </AskingContext>
  );
});
