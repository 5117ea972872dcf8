import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { availableDirections } from '../../src/engine/available.ts';
import { type PlacedModel, plainRun } from '../../src/engine/backend.ts';
import { EngineError } from '../../src/engine/errors.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { ReadFile } from '../../src/engine/weights.ts';
import type { Decode } from '../../src/lab/decode.ts';
import { encodeSource } from '../../src/language/encode.ts';
import { examplesFor } from '../../src/language/examples.ts';
import { joinTokens } from '../../src/language/tokenizer.ts';
import { eosId, type Vocabulary, vocabularyFrom } from '../../src/language/vocabulary.ts';
import type { Words } from '../../src/language/words.ts';
import { initialState } from '../../src/store/app.ts';
import { startWasm } from '../start-wasm.ts';
import { load, read } from './committed.ts';

let model: PlacedModel;
let vocabulary: Vocabulary;
let words: Words;

const idsOf = (text: string) => encodeSource(text, 'en-fr', words).ids;

function strongestOf(row: Float32Array) {
  const weight = Math.max(...row);
  return { weight, column: row.indexOf(weight) };
}

async function french(text: string, decode: Decode = { kind: 'greedy' }) {
  const { produced, trace } = await model.run(idsOf(text), { ...plainRun(), decode });
  const said = produced.filter((id) => id !== eosId).map((id) => vocabulary.tokens[id] ?? '');
  return { text: joinTokens(said, 'fr'), ids: produced, trace };
}

beforeAll(async () => {
  await startWasm();
  const stored = await load('en-fr');
  model = placeOnTfjs(stored, true);
  vocabulary = vocabularyFrom(stored.manifest.vocabulary);
  words = stored.manifest;
});

describe('the committed English → French model', () => {
  it('says plain sentences right', async () => {
    expect((await french('The cat saw a bird.')).text).toBe('Le chat a vu un oiseau.');
    expect((await french('The dog saw a bird.')).text).toBe('Le chien a vu un oiseau.');
  });

  it('lets the adjective decide what "it" is', async () => {
    const said = async (quality: string) =>
      (await french(`The animal did not cross the street because it was too ${quality}.`)).text;
    expect(await said('tired')).toMatch(/ parce qu’il était trop fatigué\.$/);
    expect(await said('wide')).toMatch(/ parce qu’elle était trop large\.$/);
  });

  it('goes on after given words, and ends with forced ones', async () => {
    const { ids } = await french('The girl gave up.');
    const prefix = await french('The girl gave up.', { kind: 'prefix', ids: ids.slice(0, 2) });
    expect(prefix.ids).toEqual(ids);
    const whole = await french('The girl gave up.', { kind: 'prefix', ids: [...ids, 9, 9] });
    expect(whole.ids).toEqual(ids);
    const forced = await french('The girl gave up.', { kind: 'forced', ids: [2, 9, 2] });
    expect(forced.ids).toEqual([2, 9, 2]);
    expect([...forced.trace.get('decoder.tokens').data]).toEqual([1, 2, 9]);
    const none = french('The girl gave up.', { kind: 'forced', ids: [] });
    await expect(none).rejects.toThrow(RangeError);
    const wordless = french('The girl gave up.', {
      kind: 'prefix',
      ids: [vocabulary.tokens.length],
    });
    await expect(wordless).rejects.toThrow(RangeError);
  });

  it('opens on the head that decides il or elle, in the row that makes it, and where it looks', async () => {
    const { stack, kind, layer, head } = initialState.head;
    const { query: row, key: column } = initialState.pointer;
    const attention = `${stack}.${layer}.${kind}` as 'decoder.1.cross_attn';
    expect({ attention, head }).toEqual((await load('en-fr')).manifest.decidingHead);
    const { trace, ids } = await french(initialState.slots.main.text);
    expect(vocabulary.tokens[ids[row] ?? 0]).toBe('il');
    const { data, shape } = trace.get(`${attention}.pattern`);
    const [, queries = 0, keys = 0] = shape;
    const start = (head * queries + row) * keys;
    expect(strongestOf(data.subarray(start, start + keys)).column).toBe(column);
  });

  it('stops at the limit of ids', async () => {
    const { manifest, parameters } = await load('en-fr');
    const architecture = { ...manifest.architecture, longestTarget: 3 };
    const short = placeOnTfjs({ manifest: { architecture }, parameters }, true);
    const { produced } = await short.run(idsOf('The cat saw a bird.'), plainRun());
    short.dispose();
    expect(produced).toHaveLength(3);
    expect(produced).not.toContain(eosId);
  });

  it('gives the same whether decoding keeps keys and values or not, and the source is padded', async () => {
    const stored = await load('en-fr');
    const whole = placeOnTfjs(stored, false);
    for (const text of ['The girl gave up.', initialState.slots.main.text]) {
      const ours = await model.run(idsOf(text), plainRun());
      const theirs = await whole.run(idsOf(text), plainRun());
      expect(ours.produced).toEqual(theirs.produced);
      for (const name of ours.trace.names) {
        const [{ shape, data }, other] = [ours.trace.get(name), theirs.trace.get(name)];
        expect(shape, name).toEqual(other.shape);
        const apart = data.map((one, at) => Math.abs(one - (other.data[at] as number)));
        expect(Math.max(...apart), name).toBeLessThan(3e-5);
      }
    }
    whole.dispose();
  });

  it('writes each word by all before it, which see each other, where nothing is masked', async () => {
    const ids = idsOf(initialState.slots.main.text);
    const unmasked = { ...plainRun(), plan: [{ kind: 'unmasked' }] } as const;
    const { produced } = await model.run(ids, unmasked);
    for (let step = 0; step < produced.length; step++) {
      const decode = { kind: 'forced', ids: produced.slice(0, step + 1) } as const;
      const { trace } = await model.run(ids, { ...unmasked, decode });
      const row = trace.get('logits').data.subarray(step * vocabulary.tokens.length);
      expect(row.indexOf(Math.max(...row)), `step ${step}`).toBe(produced[step]);
    }
  });

  it('cuts padding from every activation', async () => {
    const { trace, ids } = await french('The cat saw a bird.');
    expect(trace.get('encoder.0.self_attn.pattern').shape).toEqual([4, 7, 7]);
    expect(trace.get('decoder.1.cross_attn.scores').shape).toEqual([4, ids.length, 7]);
    expect(trace.get('probs').shape).toEqual([ids.length, vocabulary.tokens.length]);
  });

  it('leaves no tensors behind in 200 edits', async () => {
    const words = ['cat', 'dog', 'bird', 'horse', 'fish'];
    await french('The cat saw a bird.');
    const before = memory().numTensors;
    for (let edit = 0; edit < 200; edit++) {
      const { trace } = await french(`The ${words[edit % 5]} saw a ${words[(edit >> 2) % 5]}.`);
      if (edit === 0) expect(trace.names.length).toBeGreaterThan(100);
    }
    expect(memory().numTensors).toBe(before);
  });

  it('gives up at once when a newer input has come, and leaves nothing', async () => {
    const before = memory().numTensors;
    const signal = AbortSignal.abort(new EngineError('superseded'));
    const stale = model.run(idsOf('The cat saw a bird.'), { ...plainRun(), signal });
    await expect(stale).rejects.toMatchObject({ code: 'superseded' });
    expect(memory().numTensors).toBe(before);
  });
});

describe('the committed models', () => {
  it.each(availableDirections)('of %s has examples of all it was taught', async (direction) => {
    const { manifest } = await load(direction);
    const shown = examplesFor(direction, manifest).map(({ construction }) => construction);
    expect(shown.sort()).toEqual([...manifest.constructions].sort());
    expect(manifest.scores?.sentences).toBeGreaterThanOrEqual(2000);
  });
});

describe('weights', () => {
  const altered =
    (change: (bytes: Uint8Array) => Uint8Array): ReadFile =>
    async (path) => {
      const bytes = await read(path);
      return path.endsWith('.safetensors') ? change(bytes) : bytes;
    };
  const flip = (bytes: Uint8Array) => {
    const copy = bytes.slice();
    copy[copy.length - 1] = (copy[copy.length - 1] as number) ^ 1;
    return copy;
  };

  it('are refused when truncated, altered, or not vouched for', async () => {
    const damaged = { code: 'weights-damaged' };
    await expect(load('en-fr', altered(flip))).rejects.toMatchObject(damaged);
    const short = altered((bytes) => bytes.subarray(0, 1000));
    await expect(load('en-fr', short)).rejects.toMatchObject(damaged);
    const page = async () => new TextEncoder().encode('<!doctype html>');
    await expect(load('en-fr', page)).rejects.toMatchObject(damaged);
    const none = async () => {
      throw new EngineError('weights-missing');
    };
    await expect(load('en-fr', none)).rejects.toMatchObject({ code: 'weights-missing' });
  });
});
