import type { Direction } from '../../../src/language/direction.ts';
import { bosId } from '../../../src/language/vocabulary.ts';
import { type Choices, choicesOf } from '../../reference/choices.ts';
import { type Compared, coarseness, compare } from '../../reference/difference.ts';
import { referenceForward } from '../../reference/transformer.ts';

export type Judged = {
  readonly source: readonly number[];
  readonly produced: readonly number[];
  readonly choices: Choices;
  /** Over every activation the page returned. */
  readonly compared: Compared;
};

type Read = (name: string) => Float32Array;

/** The parameters of the model that ran last, each copied once. */
function reader(): Read {
  const all = new Map(
    window.attentoscope
      .params()
      .map(({ name }) => [name, window.attentoscope.params(name).data] as const),
  );
  return (name) => {
    const found = all.get(name);
    if (!found) throw new RangeError(name);
    return found;
  };
}

/** Runs sentences in this page, each held against float64 loops that are fed what it wrote. */
export async function judge(texts: readonly string[], direction: Direction): Promise<Judged[]> {
  const judged: Judged[] = [];
  let read: Read | null = null;
  for (const text of texts) {
    const { backend, source, target, trace } = await window.attentoscope.run({ text, direction });
    if (backend !== 'webgpu') throw new Error(`computed on ${backend}`);
    read ??= reader();
    const fed = [bosId, ...target.ids.slice(0, -1)];
    const reference = referenceForward(window.attentoscope.config, read, source.ids, fed);
    const got = new Map(trace.names.map((name) => [name as string, trace.get(name).data]));
    judged.push({
      ...{ source: source.ids, produced: target.ids },
      choices: choicesOf(reference.get('logits') ?? [], target.ids),
      compared: compare(got, reference, coarseness),
    });
  }
  return judged;
}

/** Only the ids, from the page's own backend. */
export async function translate(texts: readonly string[], direction: Direction) {
  const all: (readonly number[])[] = [];
  for (const text of texts) {
    const { backend, target } = await window.attentoscope.run({ text, direction });
    if (backend !== 'wasm') throw new Error(`computed on ${backend}`);
    all.push(target.ids);
  }
  return all;
}

export type Judges = { judge: typeof judge; translate: typeof translate };
Object.assign(window, { judges: { judge, translate } satisfies Judges });
