import { useState } from 'react';
import type { Run } from '../../../trace/run.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import { DifferenceMaps } from '../compare/DifferenceMaps.tsx';
import shared from '../compare/Told.module.css';
import { SwitchesTable } from '../switches/SwitchesTable.tsx';
import { OfWords } from '../switches/SwitchVerdict.tsx';
import { WordsNow } from '../switches/WordsNow.tsx';
import styles from './EditStage.module.css';
import { MovedHeads, MovedTable } from './MovedHeads.tsx';
import type { useEdited } from './useEdited.ts';

const list = `${shared.list} ${styles.list}`;

type EditToldProps = {
  readonly run: Run;
  readonly outcome: ReturnType<typeof useEdited>;
  /** Whether there is anything to tell. */
  readonly edited: boolean;
};

const tells = ['words', 'maps', 'heads'] as const;
type Told = (typeof tells)[number];

/** What comes of it: in words and word by word, in the maps of the head on show, or head by head. */
export function EditTold({ run, outcome, edited }: EditToldProps) {
  const { edit: m, switches } = useLaterMessages();
  const [told, setTold] = useState<Told>('words');
  const { probabilities, comparison, current } = outcome;
  return (
    <section className={shared.told}>
      <div className={shared.verdict} aria-live="polite">
        <EditVerdict {...{ run, outcome, edited }} />
      </div>
      <div className={shared.tools}>
        <Toggle<Told>
          look="underlined"
          label={switches.told}
          value={told}
          options={tells.map((one) => [one, m.tells[one]])}
          onChoose={setTold}
        />
        {told === 'words' && (
          <SwitchesTable run={run} everyHead={false} after={probabilities} damages={[]} />
        )}
        {told === 'heads' && comparison && <MovedTable comparison={comparison} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many rows scroll, by keyboard too. */}
      <div className={list} data-told={told} tabIndex={0} aria-busy={edited && !current}>
        {told === 'words' && <WordsNow run={run} after={probabilities} />}
        {told !== 'words' && !comparison && <p className={shared.note}>{m.nothing}</p>}
        {told === 'maps' && comparison && <Maps comparison={comparison} />}
        {told === 'heads' && comparison && <MovedHeads comparison={comparison} />}
      </div>
    </section>
  );
}

type Comparing = { readonly comparison: NonNullable<EditToldProps['outcome']['comparison']> };

function Maps({ comparison }: Comparing) {
  const { switches } = useLaterMessages();
  return <DifferenceMaps comparison={comparison} titles={switches.maps} />;
}

/** What the numbers come to, or why there are none. */
function EditVerdict({ run, outcome, edited }: EditToldProps) {
  const { edit: m, switches } = useLaterMessages();
  const { changed, current, failed, again } = outcome;
  if (!run.engine) return <p className={shared.note}>{switches.apart}</p>;
  if (!edited) return <p>{m.how}</p>;
  if (failed) {
    return (
      <p>
        <Again again={again} />
      </p>
    );
  }
  if (!changed || !current) return <p className={shared.note}>{switches.computing}</p>;
  return <OfWords run={run} changed={changed} now={outcome} />;
}
