import { openInBrowser } from '../../../src/engine/browser.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { maskWays, planOfMask } from '../../../src/lab/mask.ts';
import { ownWordsPlan } from '../../../src/lab/own-words.ts';
import type { Plan } from '../../../src/lab/plan.ts';
import { planOf } from '../../../src/lab/switches.ts';
import { eachHeadOff, type Variant } from '../../../src/lab/variant.ts';
import { type ActivationName, activationNames } from '../../../src/trace/names.ts';
import type { SweptRun } from '../../../src/trace/run.ts';
import { editedVariants } from '../../reference/sweep/edits.ts';
import { judged, type Verdict } from '../../reference/sweep/judge.ts';
import { plansFor } from '../../reference/sweep/plans.ts';
import { stepsWrong } from '../../reference/sweep/stepsWrong.ts';
import { judgedSwitch, switchesFor } from '../../reference/sweep/switches.ts';

const model = { direction: 'en-fr' } as const;
let engine: Engine;

async function open(modelsUrl: string): Promise<string> {
  engine = await openInBrowser({ preference: 'webgpu', modelsUrl });
  return engine.report.backend;
}

type Judged = Verdict & Pick<SweptRun, 'by'> & { kind: string; dispatches: number; names: number };

function verdictOn(run: SweptRun, [kind, plan]: readonly [string, Plan]): Judged {
  const { dispatches } = run.engine;
  return { ...judged(run, plan), by: run.by, kind, dispatches, names: run.trace.names.length };
}

const dimensionsOf = async (text: string) =>
  (await engine.run({ text, model, names: [] })).dimensions;

/** Every few kinds of change of each sentence, in a sweep a sentence. */
async function judge(texts: readonly string[], names: readonly ActivationName[], every: number) {
  const verdicts: Judged[] = [];
  for (const [index, text] of texts.entries()) {
    const all = Object.entries(plansFor(await dimensionsOf(text), { source: 4, target: 3 }, index));
    const some = all.filter((_, which) => (which + 3 * index) % every === 0);
    const decode = { kind: 'greedy', limit: 32 } as const;
    const variants = some.map(([, plan]) => ({ plan, decode }));
    const runs = await engine.sweep({ text, model, names, variants });
    runs.forEach((run, at) => {
      verdicts.push(verdictOn(run, some[at] as (typeof some)[number]));
    });
  }
  return verdicts;
}

/** Each sentence with several heads' patterns edited, and with all of it undone: what of that is not as it was. */
async function judgeEdits(texts: readonly string[], names: readonly ActivationName[]) {
  const verdicts: Judged[] = [];
  const left: string[] = [];
  for (const [index, text] of texts.entries()) {
    const whole = await engine.run({ text, model });
    const variants = editedVariants(whole, index);
    const runs = await engine.sweep({ text, model, names, variants });
    const [written, forced, undone] = runs as [SweptRun, SweptRun, SweptRun];
    verdicts.push(verdictOn(written, [text, variants[0]?.plan ?? []]));
    // Nothing is chosen: all words are given.
    verdicts.push({ ...verdictOn(forced, [text, variants[1]?.plan ?? []]), wrong: [] });
    const differs = names.filter(
      (name) => !same(undone.trace.get(name).data, whole.trace.get(name).data),
    );
    if (!same(undone.target.ids, whole.target.ids)) left.push(text);
    left.push(...differs);
  }
  return { verdicts, left };
}

const upTo = (limit: number) => ({ kind: 'greedy', limit }) as const;

/** Each sentence with each switch by itself, held against float64 loops. */
async function judgeSwitches(texts: readonly string[], names: readonly ActivationName[]) {
  const verdicts: Judged[] = [];
  for (const [index, text] of texts.entries()) {
    const sizes = await dimensionsOf(text);
    const switches = switchesFor(sizes, index);
    const variants = switches.map((name) => ({ plan: planOf([name], sizes), decode: upTo(40) }));
    const runs = await engine.sweep({ text, model, names, variants });
    for (const [place, name] of switches.entries()) {
      const run = runs[place] as SweptRun;
      const verdict = judgedSwitch(run, name, sizes);
      verdicts.push({
        ...verdictOn(run, [name, []]),
        ...verdict,
        where: `${verdict.where}: ${text}`,
      });
    }
  }
  return verdicts;
}

/** What no kernel knows: masks put on in other ways, and layers fed the decoder's own words. */
async function judgeOthers(
  texts: readonly string[],
  names: readonly ActivationName[],
  limit: number,
) {
  const verdicts: Judged[] = [];
  const plans: readonly (readonly [string, Plan])[] = [
    ...maskWays.map((way) => [way, planOfMask(way)] as const),
    ...[[1], [0, 1, 2]].map((layers) => [`own words in ${layers}`, ownWordsPlan(layers)] as const),
  ];
  for (const text of texts) {
    const variants = plans.map(([, plan]) => ({ plan, decode: upTo(limit) }));
    const runs = await engine.sweep({ text, model, names, variants });
    for (const [place, [kind, plan]] of plans.entries()) {
      const run = runs[place] as SweptRun;
      verdicts.push({ ...verdictOn(run, [kind, plan]), wrong: stepsWrong(run, plan) });
    }
  }
  return verdicts;
}

const namesOf = async (text: string) =>
  activationNames(await dimensionsOf(text)).map(([name]) => name);

/** How many activations of a variant that changes nothing are not those of the run, bit for bit. */
async function unlike(text: string) {
  const names = await namesOf(text);
  const whole = await engine.run({ text, model });
  const [plain] = await engine.sweep({ text, model, names, variants: [{}] });
  const differs = names.filter((name) => {
    const [one, other] = [plain?.trace.get(name), whole.trace.get(name)];
    return String(one?.shape) !== String(other?.shape) || !same(one?.data, other?.data);
  });
  return { names: names.length, differs };
}

const same = (one?: ArrayLike<number>, other?: ArrayLike<number>) =>
  one?.length === other?.length && Array.from(one ?? []).every((x, at) => x === other?.[at]);

/** Every activation, of several changes and sentences in one chunk. */
async function judgeEverything(texts: readonly string[]) {
  const [text = ''] = texts;
  const dimensions = await dimensionsOf(text);
  const plans = plansFor(dimensions, { source: 4, target: 3 }, 5);
  const some = ['joined', 'patched', 'layer off', 'residual off'].map(
    (kind) => [kind, plans[kind] ?? []] as const,
  );
  const variants = some.map(([, plan], at) => {
    const decode = { kind: 'forced', ids: [20, 30, 2, 40, 50].slice(0, 5 - (at % 2)) } as const;
    return { plan, decode, text: texts[at % texts.length] as string };
  });
  const names = await namesOf(text);
  const runs = await engine.sweep({ text, model, names, variants });
  return runs.map((run, at) => {
    // Nothing is chosen: all words are given.
    return { ...verdictOn(run, some[at] as (typeof some)[number]), wrong: [] };
  });
}

const told = ({ target, probabilities, logits, trace }: SweptRun) => ({
  ...{ ids: target.ids, probabilities, logits },
  activations: trace.names.map((name) => trace.get(name).data),
});

/** All heads off in one sweep, and each in a sweep of its own; which of them differ in any bit. */
async function oneByOne(text: string) {
  const names = ['decoder.2.cross_attn.pattern', 'memory'] as const;
  const variants = eachHeadOff(await dimensionsOf(text), { kind: 'greedy', limit: 24 });
  const together = await engine.sweep({ text, model, names, variants });
  const alone: SweptRun[] = [];
  for (const variant of variants) {
    alone.push(...(await engine.sweep({ text, model, names, variants: [variant] })));
  }
  const bits = (run?: SweptRun) => JSON.stringify(run && told(run));
  const differing = variants.filter((_, at) => bits(together[at]) !== bits(alone[at]));
  return {
    ...{ variants: variants.length, differing },
    different: new Set(together.map((run) => run.target.text)).size,
    dispatches: [...new Set(together.map((run) => run.engine.dispatches))],
  };
}

/** What computed the variants of a chunk that no kernel knows all of. */
async function unknown(text: string) {
  const variants: Variant[] = [{}, { plan: [{ kind: 'unmasked' }] }, {}];
  const runs = await engine.sweep({ text, model, variants });
  return runs.map(({ by, target }) => [by, target.text]);
}

/** In what order things end when somebody types in the middle of a sweep. */
async function typing(text: string) {
  const order: string[] = [];
  const typed: Promise<unknown>[] = [];
  const dimensions = await dimensionsOf(text);
  const type = () => engine.run({ text: 'The cat slept.', model }).then(() => order.push('typed'));
  await engine.sweep({
    ...{ text, model, variants: eachHeadOff(dimensions) },
    onRun(_, place) {
      order.push('variant');
      if (place === 0) setTimeout(() => typed.push(type()));
    },
  });
  await Promise.all(typed);
  return order;
}

const sweeps = {
  open,
  judge,
  judgeEdits,
  judgeSwitches,
  judgeOthers,
  unlike,
  judgeEverything,
  oneByOne,
  unknown,
  typing,
};
export type Sweeps = typeof sweeps;
Object.assign(window, { sweeps });
