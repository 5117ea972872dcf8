import { formatLoss, formatShare, formatSteps, type Moment } from '../../view/training/moments.ts';
import { useLaterMessages } from '../useLaterMessages.ts';

/** What a moment is, in one line; empty for none. */
export function useMomentText(): (moment: Moment | undefined) => string {
  const { moments: m } = useLaterMessages();
  return (moment) =>
    moment
      ? m.told({
          steps: formatSteps(moment.step),
          loss: formatLoss(moment.loss),
          share: formatShare(moment.exactMatch),
        })
      : '';
}
