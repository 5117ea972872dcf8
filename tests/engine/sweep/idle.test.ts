import { expect, it } from 'vitest';
import type { Run } from '../../../src/trace/run.ts';
import { type AttentionSublayer, attentionsOf } from '../../../src/trace/topology.ts';
import { edgesOf } from '../../../src/view/importance/cuts.ts';
import { edgesIn } from '../../../src/view/importance/edges.ts';
import { heaviestValue } from '../../../src/view/importance/values.ts';
import { verdictOf } from '../../../src/view/importance/verdict.ts';
import { heldOutTexts } from '../../e2e/greedy/drawn.ts';
import { load } from '../committed.ts';
import { openOnWasm } from '../on-wasm.ts';

/** docs/sweeps.md tells what `SENTENCES=50` came to. */
const sentences = Number(process.env.SENTENCES ?? 4);
const model = { direction: 'en-fr' } as const;
/** Fewer edges have no median to speak of. */
const fewest = 4;
const isIdle = (word = '') => ['<eos>', '<bos>', '.'].includes(word);

type Row = { readonly kind: string; readonly longest: boolean; readonly idle: number | null };

/** Of each row of a head: whether the heaviest adds most and, where it is on an end, its value over the median. */
function rowsOf(run: Run, { stack, kind, layer, sides }: AttentionSublayer, head: number): Row[] {
  const words = { source: run.source.tokens, target: run.target.inputs };
  return words[sides.query].flatMap((_, row) => {
    const of = { stack, kind, layer, head, row };
    const value = heaviestValue(run, of);
    if (!value || edgesOf(run, of).length < fewest) return [];
    const { heaviest, longest } = verdictOf(edgesIn(run, of, null, 0));
    const idle = isIdle(words[sides.key][value.key]) ? value.own / value.median : null;
    return [{ kind: `${stack} ${kind}`, longest: longest.key === heaviest.key, idle }];
  });
}

it(`a weight on an end of the sentence mostly meets a short value, on ${sentences} sentences`, async () => {
  const engine = await openOnWasm();
  const { manifest } = await load('en-fr');
  const texts = heldOutTexts({ ...manifest, ...model }, { few: sentences, seed: 23 });
  const rows: Row[] = [];
  for (const text of texts) {
    const run = await engine.run({ text, model });
    const heads = Array.from({ length: run.dimensions.nHeads }, (_, head) => head);
    for (const attention of attentionsOf(run.dimensions))
      rows.push(...heads.flatMap((head) => rowsOf(run, attention, head)));
  }
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const own = rows.filter((row) => row.kind === kind);
    const idle = own.flatMap((row) => row.idle ?? []);
    const short = idle.filter((share) => share < 1).length / idle.length;
    const most = own.filter((row) => row.longest).length / own.length;
    const mean = idle.reduce((sum, one) => sum + one, 0) / idle.length;
    console.log(kind, own.length, { most, idle: idle.length, short, mean });
    expect(short, kind).toBeGreaterThan(0.5);
    expect(most, kind).toBeLessThan(1);
  }
}, 300_000);
