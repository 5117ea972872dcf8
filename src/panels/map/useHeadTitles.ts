import { useApp } from '../../store/app.ts';
import { laterIn } from '../../store/later.ts';
import { useMeasuredOf } from '../../store/roles/measured.ts';
import { arriving } from '../../store/session/arriving.ts';
import { isHead, type Part } from '../../view/parts/part.ts';
import { useSlot } from '../slot.ts';
import { useArrivedWithWords } from '../useArrivedWithWords.ts';

const line = arriving(() => import('../stage/roles/roleText.ts'), 'headLine');

/** For a head on the map what it was measured to do, once that is here. */
export function useHeadTitles(): (part: Part) => string | undefined {
  const run = useSlot((state) => state.run);
  const locale = useApp((state) => state.locale);
  const measured = useMeasuredOf(run?.model ?? '');
  const headLine = useArrivedWithWords(measured && line);
  const words = laterIn(locale).here()?.roles;
  return (where) => {
    if (!run || !headLine || !words || !measured || measured === 'failed') return undefined;
    const { nHeads } = run.dimensions;
    return isHead(where) ? headLine({ measured, where, nHeads, words, locale }) : undefined;
  };
}
