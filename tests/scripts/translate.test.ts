import { memory } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { asActivations, asDirection, translatorOf } from '../../scripts/translation.ts';
import { load } from '../engine/committed.ts';
import { startWasm } from '../start-wasm.ts';

beforeAll(startWasm);

describe('npm run translate', () => {
  it('gives tokens, the translation and how likely each token was', async () => {
    const before = memory().numTensors;
    const { translate, dispose } = translatorOf(await load('en-fr'), []);
    const { source, unknown, target, ...more } = await translate('The cat saw a bird.');
    expect(source.tokens).toEqual(['The', 'cat', 'saw', 'a', 'bird', '.', '<eos>']);
    expect(unknown).toEqual([]);
    expect(target.text).toBe('Le chat a vu un oiseau.');
    expect(target.tokens).toEqual(['le', 'chat', 'a', 'vu', 'un', 'oiseau', '.', '<eos>']);
    expect(target.probabilities).toHaveLength(8);
    for (const one of target.probabilities) expect(one > 0.5 && one <= 1).toBe(true);
    expect(more).toEqual({});
    dispose();
    expect(memory().numTensors).toBe(before);
  });

  it('names the words that the model does not know', async () => {
    const { translate, dispose } = translatorOf(await load('en-fr'), []);
    expect((await translate('The zyzzyva saw a bird.')).unknown).toEqual(['zyzzyva']);
    dispose();
  });

  it('adds activations by name, with their shape', async () => {
    const names = ['encoder.0.self_attn.pattern', 'probs'];
    const { translate, dispose } = translatorOf(await load('en-fr'), names);
    const { trace = {} } = await translate('I love you.');
    expect(Object.keys(trace)).toEqual(names);
    const { shape, values = [] } = trace['encoder.0.self_attn.pattern'] ?? {};
    expect(shape?.slice(1)).toEqual([5, 5]);
    const row = values.slice(0, 5);
    expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
    dispose();
  });

  it('refuses what cannot be translated', async () => {
    const { translate, dispose } = translatorOf(await load('en-fr'), []);
    await expect(translate(' ')).rejects.toMatchObject({ code: 'text-empty' });
    await expect(translate('cat '.repeat(99))).rejects.toMatchObject({ code: 'text-too-long' });
    dispose();
  });

  it('says which directions and activations there are', () => {
    expect(asDirection('zh-en')).toBe('zh-en');
    expect(() => asDirection('fr-en')).toThrow('no direction fr-en; there are en-fr, en-zh, zh-en');
    expect(() => asDirection(undefined)).toThrow('en-fr');
    expect(() => asActivations(['encoder.7.resid_pre'], { nLayers: 2 })).toThrow(
      /no activation encoder\.7\.resid_pre; there are encoder\.tokens, .*probs$/,
    );
  });
});
