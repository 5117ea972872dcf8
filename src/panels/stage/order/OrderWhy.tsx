import type { Run } from '../../../trace/run.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { WhyOf } from '../WhyOf.tsx';
import { OrderByHand } from './OrderByHand.tsx';
import { OrderSeen } from './OrderSeen.tsx';
import { useOrder } from './useOrder.ts';

/** Why attention alone does not see the order of words. */
export function OrderWhy({ run }: { readonly run: Run }) {
  const { order: m } = useLaterMessages();
  const { words } = useOrder(run);
  const repeated = words.find((word, at) => words.indexOf(word) < at);
  const texts = [
    m.text,
    m.placedText,
    ...(repeated ? [m.repeatedText(repeated)] : []),
    m.decoderText,
  ];
  return (
    <>
      <WhyOf
        {...{ question: m.question, predict: m.predict, formula: m.formula, texts }}
        seen={<OrderSeen run={run} />}
      />
      <OrderByHand />
    </>
  );
}
