import { useMemo } from 'react';
import { BlackboardProduct } from '../../../charts/board/BlackboardProduct.tsx';
import { enterMatrix } from '../../../store/entered.ts';
import { showHand } from '../../../store/hand/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import { useTerm } from '../../../store/term.ts';
import { useTheme } from '../../../store/theme.ts';
import { handPicture, walkOf } from '../../../view/hand/walk.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { WordsContext } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { boardLabel, cellText } from '../steps/cellText.ts';
import { StepNote } from '../steps/StepNote.tsx';
import { StepTools } from '../steps/StepTools.tsx';
import styles from './HandStage.module.css';
import { plain } from './names.ts';
import type { Shown } from './useHand.ts';
import { useHandNames } from './useHandNames.ts';
import { useHandWords } from './useHandWords.ts';

type StepsProps = { readonly shown: Shown };

/** The steps of what was typed, on the board on which a head of the model has its own. */
export function HandSteps({ shown }: StepsProps) {
  const words = useHandWords(shown.worked.run);
  return (
    <div className={styles.steps}>
      <Choices shown={shown} />
      <WordsContext value={words}>
        <div className={styles.board}>
          <Board shown={shown} {...words} />
        </div>
      </WordsContext>
    </div>
  );
}

function Choices({ shown: { worked, step, head } }: StepsProps) {
  const { hand: m } = useLaterMessages();
  const heads = Array.from({ length: worked.bench.heads }, (_, index) => index);
  return (
    <div className={styles.line}>
      <Toggle
        look="underlined"
        label={m.step}
        value={step}
        options={walkOf(worked.bench).map((one) => [one, plain(m.names[one])] as const)}
        onChoose={(chosen) => showHand({ step: chosen })}
      />
      {heads.length > 1 && (
        <Toggle
          look="underlined"
          label={m.headChoice}
          value={String(head)}
          options={heads.map((one) => [String(one), m.head(one + 1)] as const)}
          onChoose={(chosen) => showHand({ head: Number(chosen) })}
        />
      )}
    </div>
  );
}

type BoardProps = StepsProps & ReturnType<typeof useHandWords>;

function Board({ shown: { worked, step, head, cell }, words, langs }: BoardProps) {
  const m = useMessages();
  const { run, bench } = worked;
  const picture = useMemo(() => handPicture(run, bench, step, head), [run, bench, step, head]);
  return (
    <BlackboardProduct
      {...{ picture, words, langs, cell }}
      theme={useTheme()}
      term={useTerm()}
      names={useHandNames()}
      waits={m.steps.waits}
      legend={m.steps.legend[step]}
      label={boardLabel(picture, m)}
      reached={bench.x.length}
      note={
        picture.inPlace ? <StepNote picture={picture} root={run.dimensions.dHead} /> : undefined
      }
      tools={<StepTools picture={picture} />}
      onPreview={(over) => over && showHand({ cell: over })}
      onSelect={(chosen) => showHand({ cell: chosen })}
      onEnter={enterMatrix}
      describe={(row, column) => cellText(picture, words, { row, column }, m)}
    />
  );
}
