import type { Kernel } from './kernel.ts';

type Part = 'q' | 'k' | 'v';
type Slot<Parts extends Part> =
  | 'rows'
  | 'x'
  | 'weightStride'
  | 'arenaStride'
  | Parts
  | `w_${Parts}`;

/** x·W of a row for each of `parts`, written heads first; a layer's weights and results by strides. */
function projection<Parts extends Part>(
  name: string,
  parts: readonly Parts[],
): Kernel<Slot<Parts>> {
  const weightOf = (part: Parts) => `w_${part}` as const;
  const each = (text: (part: Parts) => string) => parts.map(text).join('\n');
  return {
    ...{ name, lanes: 64, computes: parts },
    slots: ['rows', 'x', 'weightStride', 'arenaStride', ...parts, ...parts.map(weightOf)],
    declares: () => 'var<workgroup> x: array<f32, dModel>;',
    main: (slot, _, { begin, at, store }) => `${begin}
  let width = nHeads * dHead;
  for (var c = t; c < dModel; c += lanes) { x[c] = arena[${at('x')} + row * dModel + c]; }
  workgroupBarrier();
  for (var c = t; c < width; c += lanes) {
    ${each((part) => `var ${part} = 0.0;`)}
    for (var i = 0u; i < dModel; i++) {
      let at = layer * ${slot.weightStride} + i * width + c;
      ${each((part) => `${part} += x[i] * weights[${slot[weightOf(part)]} + at];`)}
    }
    let at = layer * ${slot.arenaStride} + ((c / dHead) * ${slot.rows} + row) * dHead + c % dHead;
    ${each((part) => store(part, 'at', part))}
  }`,
  };
}

/** x·W_Q, x·W_K and x·W_V of a row (section 3.2.2): `q`, `k`, `v` of the encoder's attention. */
export const projectKernel = projection('project', ['q', 'k', 'v']);

/** memory·W_K and memory·W_V of a row, for every layer at once: `k`, `v` of cross-attention. */
export const crossKeysKernel = projection('cross-keys', ['k', 'v']);
