import { useCallback, useMemo } from 'react';
import { BlackboardProduct } from '../../../charts/board/BlackboardProduct.tsx';
import { pointCell, preview } from '../../../store/actions.ts';
import { enterMatrix } from '../../../store/entered.ts';
import { useMessages } from '../../../store/locale.ts';
import { useTerm } from '../../../store/term.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Run } from '../../../trace/run.ts';
import { formatBound } from '../../../view/matrix/format.ts';
import { reached } from '../../../view/steps/pipeline.ts';
import { narrowing } from '../../../view/steps/settled.ts';
import { answerByCell, answerByLabel } from '../../predict/answering.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useShows } from '../../shown.ts';
import { useSlot } from '../../slot.ts';
import { boardLabel, cellText } from './cellText.ts';
import { StepNote } from './StepNote.tsx';
import { StepTools } from './StepTools.tsx';
import { useShown } from './useShown.ts';

/** One head at work, a step at a time. */
export function StepsStage() {
  const run = useSlot((state) => state.run);
  return run && <Board run={run} />;
}

function Board({ run }: { readonly run: Run }) {
  const m = useMessages();
  const theme = useTheme();
  const time = useSlot((state) => state.time);
  const term = useTerm();
  const { picture, selection, open } = useShown(run);
  const { words, langs } = useWords();
  const onPreview = useCallback(
    (cell: Parameters<typeof preview>[0]) =>
      preview(cell && reached(picture, cell, time) ? cell : null),
    [picture, time],
  );
  const narrowed = narrowing(picture) ?? undefined;
  const answers = useMemo(
    () => open && { cell: answerByCell(open), labels: answerByLabel(open) },
    [open],
  );
  return (
    <BlackboardProduct
      {...{ picture, theme, words, langs, term, onPreview }}
      names={m.steps.names}
      waits={m.steps.waits}
      legend={m.steps.legend[picture.step]}
      narrowed={narrowed && m.steps.narrowed(formatBound(narrowed.from))}
      label={boardLabel(picture, m)}
      cell={selection}
      summed={useShows('arithmetic')}
      reached={time}
      note={
        picture.inPlace && open?.step !== 'masked' ? (
          <StepNote picture={picture} root={run.dimensions.dHead} />
        ) : undefined
      }
      tools={<StepTools picture={picture} />}
      asks={answers?.cell != null}
      labels={answers?.labels}
      onSelect={answers?.cell ?? pointCell}
      onEnter={enterMatrix}
      describe={(row, column) => cellText(picture, words, { row, column }, m)}
    />
  );
}
