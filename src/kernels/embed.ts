import type { Kernel } from './kernel.ts';

type Slot = 'embedding' | 'positions' | 'embed' | 'posEmbed' | 'residPre';

/** Words and places (sections 3.4, 3.5): `embed`, `pos_embed` and the first `resid_pre` of a row. */
export const embedKernel: Kernel<Slot> = {
  name: 'embed',
  lanes: 64,
  slots: ['embedding', 'positions', 'embed', 'posEmbed', 'residPre'],
  computes: ['embed', 'posEmbed', 'residPre'],
  declares: () => '',
  main: (slot, { dimensions }, { begin, id, place, store }) => `${begin}
  for (var c = t; c < dModel; c += lanes) {
    let word = weights[${slot.embedding} + ${id('row')} * dModel + c] * ${Math.fround(Math.sqrt(dimensions.dModel))};
    let place = ${place(`weights[${slot.positions} + row * dModel + c]`)};
    let at = row * dModel + c;
    ${store('embed', 'at', 'word')}
    ${store('posEmbed', 'at', 'place')}
    ${store('residPre', 'at', 'word + place')}
  }`,
};
