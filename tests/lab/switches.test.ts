import { expect, it } from 'vitest';
import {
  fits,
  headSwitch,
  isSwitch,
  layerSwitch,
  placeOf,
  planOf,
  type Switch,
} from '../../src/lab/switches.ts';
import { attentionsOf } from '../../src/trace/topology.ts';

const sizes = { nLayers: 2, nHeads: 3 };

it('a head’s and a layer’s switch are read back as they were named', () => {
  for (const { stack, kind, layer } of attentionsOf(sizes)) {
    const place = { stack, kind, layer, head: 2 };
    expect(placeOf(headSwitch(place))).toEqual(place);
    expect(placeOf(layerSwitch(place))).toEqual({ stack, layer });
  }
  expect(headSwitch({ stack: 'encoder', kind: 'self_attn', layer: 0, head: 1 })).toBe('e1.self.h2');
  expect(layerSwitch({ stack: 'decoder', layer: 1 })).toBe('d2');
});

it.each(['', 'Scale', 'e0', 'e100', 'f1', 'e1.cross.h1', 'd1.self', 'd1.self.h0', 'd1.self.h1.'])(
  '%s is none',
  (name) => {
    expect(isSwitch(name)).toBe(false);
  },
);

it('each changes what it is named after, and nothing else', () => {
  const changed = (name: Switch) => planOf([name], sizes);
  expect(changed('scale')).toEqual([{ kind: 'unscaled' }]);
  expect(changed('mask')).toEqual([{ kind: 'unmasked' }]);
  expect(changed('pos')).toEqual([{ kind: 'unpositioned' }]);
  expect(changed('residual')).toEqual([{ kind: 'residual-off' }]);
  expect(changed('norm')).toEqual([{ kind: 'norm-off' }]);
  expect(changed('uniform')).toEqual(
    attentionsOf(sizes).map(({ path: attention }) => ({ kind: 'uniform', attention })),
  );
  expect(changed('d2')).toEqual([{ kind: 'layer-off', layer: 'decoder.1' }]);
  expect(changed('d1.cross.h3')).toEqual([
    { kind: 'head-gain', attention: 'decoder.0.cross_attn', head: 2, gain: 0 },
  ]);
});

it('what a model does not have changes nothing in it', () => {
  const some: readonly Switch[] = ['e3', 'scale', 'd1.self.h4', 'd2.self.h3'];
  expect(some.filter((name) => fits(name, sizes))).toEqual(['scale', 'd2.self.h3']);
  expect(planOf(some, sizes)).toEqual(planOf(['scale', 'd2.self.h3'], sizes));
});
