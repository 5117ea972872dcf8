import type { Run } from '../../../trace/run.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../WhyOf.tsx';

/** Why each plug is where it is. */
export function PlugboardWhy({ run }: { readonly run: Run }) {
  const { plugboard: m } = useLaterMessages();
  return (
    <WhyOf
      {...{ question: m.question, predict: m.predict }}
      texts={[m.text, m.accidentText, m.pairText, m.selfText]}
      seen={
        <>
          <p>{m.rowsText(run.source.tokens.length, run.target.inputs.length)}</p>
          <p>{m.seenText}</p>
        </>
      }
    />
  );
}
