import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionTokens } from '../../../view/heads/heads.ts';
import { Prose } from '../../controls/Prose.tsx';
import styles from '../../why/ExplainColumn.module.css';

/** What the picture of all heads, or of links, adds to what is said of one row. */
export function MapsWhy({ run }: { readonly run: Run }) {
  const { maps } = useMessages();
  const view = useApp((state) => state.view);
  const { stack, kind } = useApp((state) => state.selection);
  const keys = attentionTokens(run, { stack, kind }).keys.length;
  const texts =
    view === 'links'
      ? [maps.whyLinks]
      : [maps.whyHeads(Math.log2(keys).toFixed(2), keys), maps.whyShapes];
  return texts.map((text) => (
    <p key={text} className={styles.text}>
      <Prose>{text}</Prose>
    </p>
  ));
}
