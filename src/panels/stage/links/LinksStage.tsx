import { LinkLegend } from '../../../charts/links/LinkLegend.tsx';
import { useApp } from '../../../store/app.ts';
import { useMessages } from '../../../store/locale.ts';
import { leastWeight } from '../../../view/links/links.ts';
import { formatBound } from '../../../view/matrix/format.ts';
import { AttentionToggle } from '../heads/AttentionToggle.tsx';
import { HeadLinks } from './HeadLinks.tsx';
import styles from './LinksStage.module.css';

/** Who looks at whom in the chosen head, as lines between words. */
export function LinksStage() {
  const { maps } = useMessages();
  const run = useApp((state) => state.run);
  if (!run) return null;
  return (
    <div className={styles.stage}>
      <div className={styles.tools}>
        <AttentionToggle />
        <LinkLegend title={maps.weight} note={maps.hidden(formatBound(leastWeight))} />
      </div>
      <HeadLinks run={run} />
    </div>
  );
}
