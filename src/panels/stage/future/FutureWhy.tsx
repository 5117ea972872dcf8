import { useApp } from '../../../store/app.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../WhyOf.tsx';

/** What the mask is for, once for each way in which its absence shows. */
export function FutureWhy() {
  const { future: m } = useLaterMessages();
  return <WhyOf {...m.whys[useApp((state) => state.future)]} />;
}
