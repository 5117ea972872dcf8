import { useMemo } from 'react';
import { formatFixed } from '../../../../view/matrix/format.ts';
import { inputsOf } from '../../../../view/projections/numbers.ts';
import { length } from '../../../../view/vectors.ts';
import { marked } from '../../../controls/Prose.tsx';
import { useHead } from '../../../selected.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import { WhyOf } from '../../WhyOf.tsx';
import type { RunProps } from '../runProps.ts';
import { usePair } from '../usePair.ts';
import { IdentitySeen } from './IdentitySeen.tsx';

const formulaOf = (keys: string) =>
  String.raw`\operatorname{softmax}\!\left(\frac{X ${keys}^\top}{\sqrt{d_\mathrm{model}}}\right) ${keys}`;

/** Why words are projected at all. */
export function IdentityWhy({ run }: RunProps) {
  const { identity: m } = useLaterMessages().projections;
  const head = useHead();
  const { keys, keySide } = usePair();
  const lengths = useMemo(() => inputsOf(run, head).lookedAt.map(length), [run, head]);
  const told = (pick: (...all: number[]) => number) => {
    const value = pick(...lengths);
    const word = keys[lengths.indexOf(value)] ?? '';
    return [marked(word, keySide), formatFixed(value)] as const;
  };
  const { dModel, dHead } = run.dimensions;
  const texts =
    head.kind === 'cross_attn'
      ? [m.acrossText(dModel, dHead)]
      : [m.text(dModel, dHead), m.lengthText(told(Math.min), told(Math.max)), m.valueText];
  return (
    <WhyOf
      question={m.question}
      predict={m.predict}
      formula={formulaOf(head.kind === 'cross_attn' ? 'M' : 'X')}
      texts={[...texts, m.learntText]}
      seen={<IdentitySeen run={run} />}
    />
  );
}
