import type { Matrix } from '../../src/view/matrix/matrix.ts';
import { patternPixels } from '../../src/view/matrix/pixels.ts';

/** Device pixels of a thumbnail's side on the map. */
export const side = 48;

/** The largest weight of the cells below a pixel, looked up among the shades, as `patternPixels` does. */
const code = /* wgsl */ `
struct Pattern { start: u32, rows: u32, columns: u32 }
@group(0) @binding(0) var<storage, read> arena: array<f32>;
@group(0) @binding(1) var<storage, read> shades: array<u32, 256>;
@group(0) @binding(2) var<uniform> pattern: Pattern;

@vertex fn corner(@builtin(vertex_index) at: u32) -> @builtin(position) vec4f {
  return vec4f(f32(at & 1u) * 4.0 - 1.0, f32(at >> 1u) * 4.0 - 1.0, 0.0, 1.0);
}

@fragment fn colour(@builtin(position) at: vec4f) -> @location(0) vec4f {
  let pixel = vec2u(at.xy);
  let cells = vec2u(pattern.columns, pattern.rows);
  let first = pixel * cells / ${side}u;
  let end = max(first + 1u, (pixel + 1u) * cells / ${side}u);
  var most = 0.0;
  for (var row = first.y; row < end.y; row++) {
    for (var column = first.x; column < end.x; column++) {
      most = max(most, arena[pattern.start + row * pattern.columns + column]);
    }
  }
  return unpack4x8unorm(shades[u32(round(min(1.0, most) * 255.0))]);
}`;

/** A head's pattern, and where in the buffer of all numbers it begins. */
export type Placed = Matrix & { readonly from: number };

/** Canvases in the page, one a head. */
export function canvases<Kind extends '2d' | 'webgpu'>(count: number, kind: Kind) {
  return Array.from({ length: count }, () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [side, side];
    document.body.append(canvas);
    return canvas.getContext(kind) as Kind extends '2d'
      ? CanvasRenderingContext2D
      : GPUCanvasContext;
  });
}

export const upload = (device: GPUDevice, data: Uint32Array | Float32Array, usage: number) => {
  const buffer = device.createBuffer({ size: data.byteLength, usage, mappedAtCreation: true });
  new Uint8Array(buffer.getMappedRange()).set(new Uint8Array(data.buffer));
  buffer.unmap();
  return buffer;
};

/** The colours of the weight scale, from least to most, as a row of pixels. */
function shadesOf(): Uint32Array {
  const data = Float32Array.from({ length: 256 }, (_, shade) => shade / 255);
  const row = patternPixels({ rows: 1, columns: 256, data }, 'light', 256);
  return new Uint32Array(row.slice(0, 4 * 256).buffer);
}

/** A program that paints each pattern on a canvas of its own. @returns what records that in an encoder, and the canvases' format */
export function painterOf(device: GPUDevice, arena: GPUBuffer, patterns: readonly Placed[]) {
  const format = navigator.gpu.getPreferredCanvasFormat();
  const contexts = canvases(patterns.length, 'webgpu');
  for (const context of contexts) context.configure({ device, format });
  const module = device.createShaderModule({ code });
  const pipeline = device.createRenderPipeline({
    ...{ layout: 'auto', vertex: { module }, fragment: { module, targets: [{ format }] } },
  });
  const shades = upload(device, shadesOf(), GPUBufferUsage.STORAGE);
  const groups = patterns.map(({ from, rows, columns }) => {
    const place = upload(device, new Uint32Array([from, rows, columns, 0]), GPUBufferUsage.UNIFORM);
    const entries = [arena, shades, place].map((buffer, binding) => ({
      binding,
      resource: { buffer },
    }));
    return device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  });
  const present = (at: number) => (contexts[at] as GPUCanvasContext).getCurrentTexture();
  /** @param on where each head is painted: its canvas unless said */
  const record = (encoder: GPUCommandEncoder, on = present) => {
    for (const at of patterns.keys()) {
      const view = on(at).createView();
      const colorAttachments = [{ view, loadOp: 'clear', storeOp: 'store' } as const];
      const pass = encoder.beginRenderPass({ colorAttachments });
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, groups[at] as GPUBindGroup);
      pass.draw(3);
      pass.end();
    }
  };
  return { record, format };
}
