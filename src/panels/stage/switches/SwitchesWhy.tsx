import { placeOf, type Switch } from '../../../lab/switches.ts';
import type { Run } from '../../../trace/run.ts';
import { keptWords } from '../../../view/switches/words.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useChanged, type WithChanged } from './useChanged.ts';

type Why = ReturnType<typeof useLaterMessages>['switches']['whys'];

function whyOf(name: Switch): keyof Why {
  const place = placeOf(name);
  if (!place) return name as keyof Why;
  return 'head' in place ? 'head' : 'layer';
}

/** What is to be predicted of what was left out last, why that was there, and what was seen. */
export function SwitchesWhy({ run }: { readonly run: Run }) {
  const { switches: m } = useLaterMessages();
  const last = useSlot((state) => state.off.at(-1));
  const changed = useChanged(run);
  const which = last && whyOf(last);
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      <p className={styles.aim}>
        <Prose>{which ? m.predictions[which] : m.predict}</Prose>
      </p>
      <p className={styles.text}>
        <Prose>{which ? m.whys[which] : m.text}</Prose>
      </p>
      {changed?.current && <Notes changed={changed} />}
      {changed?.current && <Seen changed={changed} />}
      {last && (
        <p className={styles.note}>
          <Prose>{m.text}</Prose>
        </p>
      )}
    </>
  );
}

/** What is to be known to read the picture. */
function Notes({ changed }: { readonly changed: WithChanged }) {
  const { switches: m } = useLaterMessages();
  const given = useSlot((state) => state.given.length > 0);
  const unmasked = changed.plan.some(({ kind }) => kind === 'unmasked');
  return (
    <>
      {unmasked && <p className={styles.text}>{m.unmasked}</p>}
      {given && <p className={styles.text}>{m.given}</p>}
    </>
  );
}

function Seen({ changed }: { readonly changed: WithChanged }) {
  const { switches: m } = useLaterMessages();
  const { kept, all, added } = keptWords(changed);
  const { cut, tokens } = changed.other.target;
  return (
    <p className={styles.text}>
      <b>{m.seen}</b>{' '}
      {m.sentences([
        kept === all && added === 0 ? m.same : m.kept(kept, all, added),
        ...(cut ? [m.cut(tokens.length)] : []),
      ])}
    </p>
  );
}
