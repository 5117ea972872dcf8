import { point } from '../../../store/actions.ts';
import { pointerWithin } from '../../../store/within.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides, rowsSoFar } from '../../../view/heads/heads.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './MaskStage.module.css';

/** Which row of the head is looked at. */
export function RowSlider({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { words } = useWords();
  const head = useHead();
  const row = useSlot((state) => pointerWithin(state).query);
  const time = useSlot((state) => state.time);
  const name = rowNameAt(attentionSides(head).query, words, row);
  return (
    <label className={styles.slider}>
      {m.row}
      <input
        type="range"
        min={0}
        max={rowsSoFar(run, head, time) - 1}
        value={row}
        aria-valuetext={name}
        onChange={({ currentTarget }) => point({ query: Number(currentTarget.value) })}
      />
      <b>{name}</b>
    </label>
  );
}
