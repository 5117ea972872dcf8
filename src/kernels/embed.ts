import type { Kernel } from './kernel.ts';

type Slot = 'embedding' | 'positions' | 'embed' | 'posEmbed' | 'residPre';

/** Words and places (sections 3.4, 3.5): `embed`, `pos_embed` and the first `resid_pre` of a row. */
export const embedKernel: Kernel<Slot> = {
  name: 'embed',
  lanes: 64,
  slots: ['embedding', 'positions', 'embed', 'posEmbed', 'residPre'],
  computes: ['embed', 'posEmbed', 'residPre'],
  declares: () => '',
  main: (slot, { dimensions }) => `
  for (var c = t; c < dModel; c += lanes) {
    let word = weights[${slot.embedding} + ids[row] * dModel + c] * ${Math.fround(Math.sqrt(dimensions.dModel))};
    let place = weights[${slot.positions} + row * dModel + c];
    arena[${slot.embed} + row * dModel + c] = word;
    arena[${slot.posEmbed} + row * dModel + c] = place;
    arena[${slot.residPre} + row * dModel + c] = word + place;
  }`,
};
