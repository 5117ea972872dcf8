import type { Plan } from '../../../lab/plan.ts';
import { useApp } from '../../../store/app.ts';
import { setEveryHead } from '../../../store/lab/switches.ts';
import type { Run } from '../../../trace/run.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { DifferenceMaps } from '../compare/DifferenceMaps.tsx';
import shared from '../compare/Told.module.css';
import { Frame } from '../Frame.tsx';
import { AttentionToggle } from '../heads/AttentionToggle.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { ChangedSign } from './ChangedSign.tsx';
import { HeadDamage } from './HeadDamage.tsx';
import styles from './SwitchesStage.module.css';
import { SwitchesTable } from './SwitchesTable.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { SwitchVerdict } from './SwitchVerdict.tsx';
import { useChanged, useChangedModel, type WithChanged } from './useChanged.ts';
import { useEveryHead, useReference } from './useForced.ts';
import { WordsNow } from './WordsNow.tsx';

/** The running model with something left out, beside the model as it was trained. */
export function SwitchesStage({ run }: { readonly run: Run }) {
  useChangedModel();
  const changed = useChanged(run);
  const reference = useReference(run);
  const { switches: m } = useLaterMessages();
  const off = useSlot((state) => state.off.length > 0);
  return (
    <Frame className={shared.stage} tools={<SwitchRow />}>
      <div className={styles.room}>
        <ChangedSign />
        <BeforeAndAfter {...{ run, changed }} none={off ? '…' : undefined} />
        <div
          className={`${shared.pictures} ${styles.pictures}`}
          data-alone={changed ? undefined : ''}
        >
          <Told {...{ run, changed, reference }} />
          {changed && reference.shown && (
            <div className={styles.compared} aria-busy={reference.old}>
              <DifferenceMaps
                comparison={reference.shown.comparison}
                titles={m.maps}
                openTo={openTo(reference.shown)}
              />
            </div>
          )}
        </div>
      </div>
    </Frame>
  );
}

const unmasked = ['other', 'difference'] as const;

function openTo({ plan }: { readonly plan: Plan }) {
  return plan.some(({ kind }) => kind === 'unmasked') ? unmasked : [];
}

type ToldProps = {
  readonly run: Run;
  readonly changed: WithChanged | null;
  readonly reference: ReturnType<typeof useReference>;
};
type Told = 'words' | 'heads';

/** In words and word by word or, instead, head by head. */
function Told({ run, changed, reference }: ToldProps) {
  const { switches: m } = useLaterMessages();
  const everyHead = useApp((state) => state.everyHead);
  const heads = useEveryHead(run, everyHead);
  const busy = everyHead ? heads.busy : reference.busy;
  const probabilities = reference.shown?.probabilities ?? null;
  return (
    <section className={shared.told}>
      <div className={shared.verdict} aria-live="polite">
        <SwitchVerdict {...{ run, changed, reference, heads, everyHead }} />
      </div>
      <div className={shared.tools}>
        <Toggle<Told>
          look="underlined"
          label={m.told}
          value={everyHead ? 'heads' : 'words'}
          options={[
            ['words', m.byWord],
            ['heads', m.byHead],
          ]}
          onChoose={(told) => setEveryHead(told === 'heads')}
        />
        <AttentionToggle />
        <SwitchesTable {...{ run, everyHead }} after={probabilities} {...heads} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many rows scroll, by keyboard too. */}
      <div className={`${shared.list} ${styles.list}`} tabIndex={0} aria-busy={busy}>
        {everyHead ? (
          heads.damages.length > 0 && <HeadDamage run={run} damages={heads.damages} />
        ) : (
          <WordsNow run={run} after={probabilities} />
        )}
      </div>
    </section>
  );
}
