import { useMemo } from 'react';
import { setTime } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import { isOfText } from '../../../store/session/problems.ts';
import type { Run } from '../../../trace/run.ts';
import { changedIn } from '../../../view/compare/align.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { SlotContext, useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CompareStage.module.css';
import { OtherField } from './OtherField.tsx';
import { OtherMoment } from './OtherMoment.tsx';
import { Tokens } from './Tokens.tsx';
import shared from './Told.module.css';

type SentencesProps = {
  readonly run: Run;
  readonly comparison: Comparison | null;
  /** A newer other run is there, and not yet drawn. */
  readonly late: boolean;
};

/** Both sentences and both translations, one above the other: what is not the same in both is marked. */
export function Sentences({ run, comparison, late }: SentencesProps) {
  const { compare: m } = useLaterMessages();
  const langs = useLangs();
  const changed = useMemo(() => comparison && changesIn(comparison), [comparison]);
  return (
    <div className={styles.sentences}>
      <Tokens
        tokens={run.source.tokens}
        changed={changed?.source.one}
        label={m.sentence}
        lang={langs.source}
        unknown={run.source.unknown}
      />
      <Tokens
        tokens={run.target.tokens}
        changed={changed?.written.one}
        label={m.translation}
        lang={langs.target}
        choose={setTime}
        cut={run.target.cut}
      />
      <SlotContext value="other">
        <OtherField />
        <div className={styles.otherSide} tabIndex={isLong(comparison?.other) ? 0 : undefined}>
          <OtherMoment />
          <OtherTranslation
            other={comparison?.other ?? null}
            changed={changed?.written.other}
            late={late}
          />
        </div>
      </SlotContext>
    </div>
  );
}

/** A model that knows little goes on to its limit. */
const isLong = (run: Run | undefined) => run !== undefined && run.target.tokens.length > 24;

function changesIn({ source, written }: Comparison) {
  return {
    source: { one: changedIn(source, 'one') },
    written: { one: changedIn(written, 'one'), other: changedIn(written, 'other') },
  };
}

type OtherProps = {
  readonly other: Run | null;
  readonly changed: readonly number[] | undefined;
  readonly late: boolean;
};

/** What came of the other sentence, or why nothing did. */
function OtherTranslation({ other, changed, late }: OtherProps) {
  const { problems } = useMessages();
  const { compare: m } = useLaterMessages();
  const langs = useLangs();
  const problem = useSlot((state) => state.problem);
  const pending = useSlot((state) => state.pending);
  const empty = useSlot((state) => state.text === '');
  if (problem) {
    const id = isOfText(problem.code) ? 'other-problem' : undefined;
    return (
      <p id={id} role="status" className={shared.note}>
        {problems[problem.code](problem.params)}
      </p>
    );
  }
  if (empty || !other) return <p className={shared.note}>{empty ? m.edit : ''}</p>;
  return (
    <Tokens
      tokens={other.target.tokens}
      changed={changed}
      label={m.otherTranslation}
      lang={langs.target}
      busy={pending || late}
      cut={other.target.cut}
      unknownWords={other.source.unknown.map((at) => other.source.tokens[at] ?? '')}
    />
  );
}
