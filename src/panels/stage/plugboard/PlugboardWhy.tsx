import type { Run } from '../../../trace/run.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../projections/WhyOf.tsx';

/** Why each plug is where it is. */
export function PlugboardWhy({ run }: { readonly run: Run }) {
  const { plugboard: m } = useLaterMessages();
  const texts = [
    m.text,
    m.rowsText(run.source.tokens.length, run.target.inputs.length),
    m.accidentText,
    m.pairText,
    m.selfText,
    m.seenText,
  ];
  return <WhyOf question={m.question} predict={m.predict} texts={texts} />;
}
