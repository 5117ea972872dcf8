import { useMemo } from 'react';
import { setTime } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { changedIn } from '../../../view/compare/align.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Tokens } from '../compare/Tokens.tsx';
import shared from '../compare/Told.module.css';
import styles from './SwitchesStage.module.css';
import type { WithChanged } from './useChanged.ts';

type BeforeAndAfterProps = {
  readonly run: Run;
  readonly changed: WithChanged | null;
  /** Said where there is no other translation: that nothing is changed, where nothing is said. */
  readonly none?: string | undefined;
};

/** Both translations, one under the other: words that are not in both are marked. */
export function BeforeAndAfter({ run, changed, none }: BeforeAndAfterProps) {
  const { switches: m } = useLaterMessages();
  const lang = useLangs().target;
  const marks = useMemo(() => changed && marksIn(changed), [changed]);
  return (
    <div className={styles.both}>
      <span className={shared.note}>{m.trained}</span>
      <Tokens
        tokens={run.target.tokens}
        changed={marks?.one}
        label={m.trainedTranslation}
        lang={lang}
        choose={setTime}
        cut={run.target.cut}
      />
      <span className={shared.note}>{m.changedModel}</span>
      {changed ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what never ends scrolls, by keyboard too.
        <div className={styles.after} tabIndex={0}>
          <Tokens
            tokens={changed.other.target.tokens}
            changed={marks?.other}
            label={m.changedTranslation}
            lang={lang}
            busy={!changed.current}
            cut={changed.other.target.cut}
          />
        </div>
      ) : (
        <p className={shared.note}>{none ?? m.nothing}</p>
      )}
    </div>
  );
}

function marksIn({ written }: WithChanged) {
  return { one: changedIn(written, 'one'), other: changedIn(written, 'other') };
}
