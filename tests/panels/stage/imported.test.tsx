// @vitest-environment happy-dom
import '../standards-mode.ts';
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineBadge } from '../../../src/panels/page/EngineBadge.tsx';
import { StagePanel } from '../../../src/panels/stage/StagePanel.tsx';
import { ExplainColumn } from '../../../src/panels/why/ExplainColumn.tsx';
import type { ParameterName } from '../../../src/trace/parameters.ts';
import type { Run } from '../../../src/trace/run.ts';
import { headSteps, type Step } from '../../../src/view/steps/steps.ts';
import { stand } from '../../charts/mount.tsx';
import { referenceRun } from '../../reference/run.ts';
import { layOut, visitWith } from '../visit.ts';

// A formula is there at once: it comes later than the rest.
vi.mock('../../../src/panels/controls/Tex.tsx', async () => {
  const { Typeset } = await import('../../../src/panels/controls/Typeset.tsx');
  return { Tex: Typeset };
});

const whole = referenceRun();
/** What a file of activations holds: nothing of the model, nothing of what computed it. */
const { engine: _, parameters, ...imported } = whole;
const { box, show } = stand();
const page = (
  <>
    <StagePanel />
    <ExplainColumn />
  </>
);

beforeEach(layOut);

async function open(run: Run, link: string): Promise<string> {
  await visitWith(run, link);
  show(page);
  expect(box().querySelector('[role=alert]')).toBeNull();
  return box().textContent ?? '';
}

const doors = () =>
  [...box().querySelectorAll('button')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.endsWith(' →'));
const plain = (text: string) => doors().reduce((rest, door) => rest.replace(door, ''), text);

const weights: Partial<Record<Step, string>> = { q: 'W_Q', k: 'W_K', v: 'W_V', out: 'W_O' };
/** As it is printed: a letter and its index. */
const set = (name: string) => name.replace('_', '');

describe.each([
  'stack=encoder&layer=1',
  'stack=encoder&layer=2',
  'stack=decoder&layer=1',
  'stack=decoder&layer=2&attn=cross',
])('%s without parameters', (where) => {
  const normed = !where.endsWith('layer=1');

  test.each(headSteps)('%s is drawn; what cannot be taken apart is said', async (step) => {
    const link = `${where}&step=${step}&head=2&q=2&k=1&f=1&t=4`;
    const name = weights[step];
    const text = await open(imported, link);
    const results = box().querySelectorAll('[data-part=result] [role=grid]');
    expect(results).toHaveLength(1);
    if (name) {
      expect(text).toContain(`${set(name)} is not among these numbers`);
      expect(text).toContain(`These numbers came without ${set(name)}, so`);
      expect(box().querySelector('[data-part=top]')).toBeNull();
    } else if (step === 'normed' || (step === 'x' && normed)) {
      expect(text).toContain('These numbers came without gain and bias, so');
    } else {
      // A bench that needs parameters is not offered; all else is.
      const [said, offered] = [plain(text), doors()];
      expect(said).toBe(plain(await open(whole, link)));
      expect(doors()).toEqual(expect.arrayContaining(offered));
    }
  });
});

const { names } = parameters;
const but = (gone: ParameterName): Run => ({
  ...imported,
  parameters: { ...parameters, names: names.filter((name) => name !== gone) },
});

test.each([
  ['encoder.1.self_attn.w_k', 'k', 'WK is not among'],
  ['encoder.0.ln2.bias', 'x', 'without gain and bias'],
] as const)('where only %s is missing, only that is said', async (gone, step, said) => {
  for (const other of ['x', 'q', 'k', 'v'] as const) {
    const text = await open(but(gone), `stack=encoder&layer=2&step=${other}`);
    if (other === step) expect(text).toContain(said);
    else expect(text).not.toMatch(/not among|came without/);
  }
});

test('what reads the output matrix cannot be chosen without it', async () => {
  const lacking = 'What was computed has no numbers for “By layer”.';
  expect(await open(whole, 'view=layers')).not.toContain(lacking);
  expect(await open(imported, 'view=layers')).toContain(lacking);
  expect(await open(but('embedding'), 'view=layers')).toContain(lacking);
});

test('the badge tells no time of what was computed elsewhere, and says so', async () => {
  await visitWith(whole, '');
  show(<EngineBadge />);
  expect(box().textContent).toContain('1.0 ms');
  await visitWith(imported, '');
  expect(box().textContent).not.toContain('ms');
  act(() => box().querySelector('button')?.click());
  const facts = document.querySelector('[role=dialog]')?.textContent;
  expect(facts).toContain('What is shown was computed elsewhere');
  expect(facts).toContain('2 + 2 layers');
  expect(facts).not.toContain('Last run');
});
