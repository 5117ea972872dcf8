import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import type { Edit, Edits } from '../../../view/edit/edits.ts';
import { movedHeads } from '../../../view/edit/moved.ts';
import { editsWord } from '../../../view/edit/word.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { samePart } from '../../../view/parts/part.ts';
import { keptWords } from '../../../view/switches/words.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useHeadName } from '../compare/useHeadName.ts';
import { useOutcome } from './useEdited.ts';
import { useEdits } from './useEdits.ts';

function whyOf(edit: Edit) {
  if (edit.kind === 'fill') return edit.fill;
  if (edit.kind === 'from') return edit.turned ? 'turned' : 'copy';
  return edit.kind;
}

/** What is to be predicted of what was changed last, what that means, and what was seen. */
export function EditWhy({ run }: { readonly run: Run }) {
  const { edit: m } = useLaterMessages();
  const { edits } = useEdits(run);
  const last = edits.heads.at(-1)?.edits.at(-1);
  const which = last && whyOf(last);
  const decoder = useHead().stack === 'decoder';
  return (
    <>
      <h2 className={styles.question}>{m.question}</h2>
      <p className={styles.aim}>
        <Prose>{which ? m.predictions[which] : m.predict}</Prose>
      </p>
      <p className={styles.text}>
        <Prose>{which ? m.whys[which] : m.text}</Prose>
      </p>
      {which && <Seen run={run} edits={edits} />}
      {(which === 'argmax' || which === 'copy' || which === 'turned') && (
        <p className={styles.text}>{m.afterwards}</p>
      )}
      {decoder && <p className={styles.text}>{m.beyond}</p>}
      {which && (
        <p className={styles.note}>
          <Prose>{m.text}</Prose>
        </p>
      )}
    </>
  );
}

function Seen({ run, edits }: { readonly run: Run; readonly edits: Edits }) {
  const { edit: m, switches } = useLaterMessages();
  const nameOf = useHeadName();
  const { changed, comparison, current } = useOutcome(run, editsWord(edits));
  const most = useMemo(() => {
    const own = edits.heads.map(({ where }) => where);
    const untouched =
      comparison &&
      movedHeads(comparison).find(({ where }) => !own.some((one) => samePart(one, where)));
    return untouched && untouched.moved >= 0.005 ? untouched : null;
  }, [comparison, edits]);
  if (!changed || !current) return null;
  const { kept, all, added } = keptWords(changed);
  const { cut, tokens } = changed.other.target;
  return (
    <p className={styles.text}>
      <b>{switches.seen}</b>{' '}
      {switches.sentences([
        kept === all && added === 0 ? switches.same : switches.kept(kept, all, added),
        ...(cut ? [switches.cut(tokens.length)] : []),
        most ? m.widest(nameOf(most.where), formatFixed(most.moved)) : m.unmoved,
      ])}
    </p>
  );
}
