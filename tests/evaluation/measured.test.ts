import { beforeAll, describe, expect, it } from 'vitest';
import { plainRun } from '../../src/engine/backend.ts';
import { parseMeasured } from '../../src/engine/measured/parse.ts';
import { encodeText } from '../../src/engine/sentence.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { StoredModel } from '../../src/engine/weights.ts';
import { heldOutSet } from '../../src/evaluation/sets.ts';
import type { Pair } from '../../src/language/corpus.ts';
import { type Direction, directions } from '../../src/language/direction.ts';
import { vocabularyFrom } from '../../src/language/vocabulary.ts';
import type { ActivationName } from '../../src/trace/names.ts';
import { type MeasuredHeads, type Place, places, roles } from '../../src/trace/roles.ts';
import { load, read } from '../engine/committed.ts';
import { startWasm } from '../start-wasm.ts';
import { wantedIn } from './counting.ts';
import { mostIn, recountBits, recountRole, type Sentence, type Watched } from './recount.ts';

beforeAll(startWasm);

const jsonOf = async (direction: Direction) =>
  JSON.parse(new TextDecoder().decode(await read(`${direction}/heads.json`)));

describe.each(directions)('what the heads of %s were measured to do', (direction) => {
  it('is of these weights, and refused beside others', async () => {
    const { manifest } = await load(direction);
    const json = await jsonOf(direction);
    const { id: model, weights } = manifest;
    expect(parseMeasured(json, manifest)).toMatchObject({ model, weights: weights.sha256 });
    const other = { ...manifest, weights: { sha256: weights.sha256.replace(/^./, '-') } };
    expect(() => parseMeasured(json, other)).toThrow('other weights');
    expect(() => parseMeasured(json, { ...manifest, id: 'other' })).toThrow('other weights');
    expect(() => parseMeasured({ ...json, more: 1 }, manifest)).toThrow();
    const short = { ...json, cross: { ...json.cross, values: json.cross.values.slice(1) } };
    expect(() => parseMeasured(short, manifest)).toThrow('cross');
  });
});

const paths = {
  encoder: 'encoder.L.self_attn',
  decoder: 'decoder.L.self_attn',
  cross: 'decoder.L.cross_attn',
};
const nameOf = (place: Place, layer: number) =>
  `${paths[place].replace('L', String(layer))}.pattern` as ActivationName;

/** The model at work on one sentence after the other, as the page has it: none beside it in a batch. */
function watching({ manifest, parameters }: StoredModel) {
  const placed = placeOnTfjs({ manifest, parameters }, true);
  const vocabulary = vocabularyFrom(manifest.vocabulary);
  const { nLayers, nHeads } = manifest.architecture.dimensions;
  const layers = [...Array(nLayers).keys()];
  const names = new Set(places.flatMap((place) => layers.map((layer) => nameOf(place, layer))));
  const ids = (words: readonly string[]) => [...words, '<eos>'].map((one) => vocabulary.idOf(one));
  async function watch({ source, target }: Pair): Promise<Watched> {
    const decode = { kind: 'forced', ids: ids(target) } as const;
    const { trace } = await placed.run(ids(source), { ...plainRun(), decode, names });
    return (place, head, row) => {
      const { data, shape } = trace.get(nameOf(place, Math.floor(head / nHeads)));
      const [, queries = 0, keys = 0] = shape;
      const start = ((head % nHeads) * queries + row) * keys;
      return [...data.slice(start, start + (place === 'decoder' ? row + 1 : keys))];
    };
  }
  const greedily = async (source: readonly number[]) =>
    (await placed.run(source, { ...plainRun(), names: new Set() })).produced;
  return { watch, greedily, ids, heads: nLayers * nHeads, dispose: placed.dispose };
}

async function sentencesOf(stored: StoredModel, { sentences, seed }: MeasuredHeads) {
  const { direction, constructions, vocabulary } = stored.manifest;
  const scope = { direction, constructions, vocabulary: vocabularyFrom(vocabulary) };
  const model = watching(stored);
  const all: Sentence[] = [];
  for (const pair of heldOutSet(scope, { count: sentences, seed }).pairs) {
    all.push({ pair, wanted: wantedIn(pair), watched: await model.watch(pair) });
  }
  return { model, all };
}

describe('recounted from the traces of the same sentences, one by one', () => {
  const direction = 'en-zh';
  let stored: StoredModel;
  let measured: MeasuredHeads;
  let again: Awaited<ReturnType<typeof sentencesOf>>;
  beforeAll(async () => {
    stored = await load(direction);
    measured = parseMeasured(await jsonOf(direction), stored.manifest);
    again = await sentencesOf(stored, measured);
    return again.model.dispose;
    // Two hundred runs, beside whatever else is at work.
  }, 60_000);

  it.each(places)('the table of the %s has the same counts and scores', (place) => {
    const { kinds, cases, chance, values, even } = measured[place];
    const { all, model } = again;
    expect(all).toHaveLength(200);
    const width = 2 * kinds.length + 1;
    expect(kinds).toEqual(roles.filter((role) => recountRole(role, place, all).cases > 0));
    kinds.forEach((role, at) => {
      const found = recountRole(role, place, all);
      expect(found.cases, role).toBe(cases[at]);
      expect(found.chance).toBeCloseTo(chance[at] as number, 2.9);
      for (let head = 0; head < model.heads; head++) {
        const { hits, weight } = found.ofHead(head);
        const told = values.slice(head * width + 2 * at);
        expect(Math.abs(hits - (told[0] as number)), `${role} ${head}`).toBeLessThan(0.0006);
        expect(Math.abs(weight - (told[1] as number)), `${role} ${head}`).toBeLessThan(0.0006);
      }
    });
    for (let head = 0; head < model.heads; head++) {
      const found = recountBits(head, place, all);
      const told = values[(head + 1) * width - 1] as number;
      expect(Math.abs(found.bits - told), `bits of ${head}`).toBeLessThan(0.0006);
      expect(Math.abs(found.even - even)).toBeLessThan(0.0006);
    }
  });

  it.each(places)('the sentences that show a head of the %s do', async (place) => {
    const { kinds, examples } = measured[place];
    const { all, model } = again;
    expect(examples.filter((one) => one !== null).length).toBeGreaterThan(examples.length / 2);
    for (const [index, shown] of examples.entries()) {
      if (!shown) continue;
      const [text, row, column] = shown;
      const { ids } = encodeText(measured.texts[text] as string, stored);
      const sentence = all.find(({ pair }) => String(model.ids(pair.source)) === String(ids));
      if (!sentence) throw new Error(`${measured.texts[text]} is none of them`);
      const head = Math.floor(index / kinds.length);
      expect(mostIn(sentence.watched(place, head, row))).toBe(column);
      const role = kinds[index % kinds.length] as (typeof kinds)[number];
      const asked = sentence.wanted[place].get(role) ?? [];
      const right = asked.some((one) => one.row === row && one.right.has(column));
      expect(right, `${role}: ${measured.texts[text]}`).toBe(true);
    }
  });

  it('the page translates them as they were measured', async () => {
    const { all, model } = again;
    for (const text of measured.texts) {
      const { ids } = encodeText(text, stored);
      const { pair } = all.find((one) => String(model.ids(one.pair.source)) === String(ids)) ?? {};
      expect(await model.greedily(ids), text).toEqual(model.ids(pair?.target ?? []));
    }
  });
});
