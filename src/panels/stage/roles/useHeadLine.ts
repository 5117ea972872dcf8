import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useMeasured } from '../../useMeasured.ts';
import { headLine } from './roleText.ts';

/** Of a head of this run, what it was measured to do; undefined until that is here. */
export function useHeadLine(run: Run): (where: AttentionHead) => string | undefined {
  const { roles: words } = useLaterMessages();
  const { measured } = useMeasured(run);
  const locale = useApp((state) => state.locale);
  const { nHeads } = run.dimensions;
  return (where) => (measured ? headLine({ measured, where, nHeads, words, locale }) : undefined);
}
