import { useRunLangs } from '../../sentence/useLangs.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import looks from './BothTranslations.module.css';

/** The model's own translation and the forced one, the one on show in strong letters. */
export function BothTranslations() {
  const { forcing: m } = useLaterMessages();
  const shown = useSlot(({ run }) => run?.target.text);
  const kept = useSlot(({ beside }) => beside?.target.text);
  const own = useSlot((state) => state.own);
  const lang = useRunLangs().target;
  if (kept === undefined) return null;
  const [mine, forced] = own ? [shown, kept] : [kept, shown];
  return (
    <dl className={`${styles.text} ${looks.both}`}>
      <dt>{m.byModel}</dt>
      <dd lang={lang}>{own ? <b>{mine}</b> : mine}</dd>
      <dt>{m.byForce}</dt>
      <dd lang={lang}>{own ? forced : <b>{forced}</b>}</dd>
    </dl>
  );
}
