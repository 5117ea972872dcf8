import { useEffect } from 'react';
import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import { arriving } from '../../store/session/arriving.ts';
import { Button } from '../controls/Button.tsx';
import styles from '../page/Notices.module.css';
import { useAsked } from '../useAsked.ts';

const leftOut = arriving(() => import('./LeftOut.tsx'), 'LeftOut');

/** Where a link has hidden something, the page says so as long as it is hidden. */
export function LeftOutNotice() {
  const { page, problems } = useMessages();
  const some = useApp((state) => state.hidden.length > 0);
  const { here: LeftOut, failed, ask } = useAsked(leftOut);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for when there is something to say.
  useEffect(() => {
    if (some) void ask();
  }, [some]);
  if (!some) return null;
  if (!failed) return LeftOut && <LeftOut />;
  return (
    <div className={styles.notice} role="alert">
      <p>{page.notFetched}</p>
      <Button className={styles.action} onClick={ask}>
        {problems.retry}
      </Button>
    </div>
  );
}
