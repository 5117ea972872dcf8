import { expect, test } from 'vitest';
import { traced } from '../../../src/view/matrix/matrix.ts';
import { formulaOf } from '../../../src/view/steps/formulas.ts';
import { pictureOf } from '../../../src/view/steps/pipeline.ts';
import { languages } from '../../messages/languages.ts';
import { referenceRun } from '../../reference/run.ts';

const run = referenceRun();
const attentions = [
  ['encoder', 'self_attn', 'encoder.1.resid_mid', 'encoder.1.resid_pre'],
  ['decoder', 'self_attn', 'decoder.1.resid_mid', 'decoder.1.resid_pre'],
  ['decoder', 'cross_attn', 'decoder.1.resid_mid_cross', 'decoder.1.ln1.out'],
] as const;

test.each(attentions)('%s %s: the last step gives %s, X and output added', (...attention) => {
  const [stack, kind, sum, input] = attention;
  const selection = { stack, kind, layer: 1, head: 1, step: 'residual' } as const;
  const picture = pictureOf(run, selection);
  expect(picture.result.matrix).toEqual(traced(run.trace, sum));
  const [x, out] = picture.addends;
  expect(x?.matrix).toEqual(traced(run.trace, input));
  expect(out?.matrix).toEqual(traced(run.trace, `${stack}.1.${kind}.out` as typeof sum));
  expect([x?.bound, out?.bound]).toEqual([picture.result.bound, picture.result.bound]);
  expect(formulaOf(run, selection, picture, languages.en.steps.names)).toBe(
    '\\underset{4\\times8}{\\text{residual}} = \\underset{4\\times8}{X} + \\underset{4\\times8}{\\text{output}}',
  );
});
