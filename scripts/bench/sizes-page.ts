// Runs in a page: a model of random weights on one backend, as `window.contender`.
import '../../src/engine/tfjs/environment.ts';
import { type PlacedModel, plainRun } from '../../src/engine/backend.ts';
import { openDevice } from '../../src/engine/device.ts';
import { placeModel } from '../../src/engine/kernels/model.ts';
import { compileKernels } from '../../src/engine/kernels/programs.ts';
import { placeWithLoops } from '../../src/engine/loops/served.ts';
import { tfjsOnWasm } from '../../src/engine/tfjs/wasm.ts';
import { type Placeable, parametersOf } from '../../src/engine/weights.ts';
import { seededRandom } from '../../src/language/random.ts';
import type { Dimensions } from '../../src/trace/dimensions.ts';
import { parameterShapes } from '../../src/trace/parameters.ts';
import { sizeOf } from '../../src/trace/shapes.ts';
import { epsilon } from '../../src/trace/topology.ts';

type Asked = { readonly backend: 'webgpu' | 'wasm'; readonly dimensions: Dimensions };

const length = 16;

/** Uniform, so small that nothing overflows. */
function randomModel(dimensions: Dimensions): Placeable {
  const next = seededRandom(5);
  const tensors = parameterShapes(dimensions).map(([name, shape]) => {
    const data = Float32Array.from({ length: sizeOf(shape) }, () => (next() - 0.5) / 4);
    return { name, shape, data };
  });
  const architecture = { dimensions, epsilon, longestSource: 40, longestTarget: 64 } as const;
  return { parameters: parametersOf(tensors), manifest: { architecture } };
}

async function place({ backend, dimensions }: Asked): Promise<PlacedModel> {
  const model = randomModel(dimensions);
  if (backend === 'wasm') {
    return placeWithLoops(model, () => tfjsOnWasm(false));
  }
  const opened = await openDevice();
  if (!opened) throw new Error('no adapter');
  return placeModel(
    opened.device,
    await compileKernels(opened.device, { dimensions, epsilon }),
    model,
  );
}

const next = seededRandom(3);
const ids = Array.from({ length: length - 1 }, () => 4 + Math.floor(next() * 1000));
const words = [...ids, 2];

async function offerRandom(asked: Asked): Promise<void> {
  const placed = await place(asked);
  const forward = async () => {
    const decode = { kind: 'forced', ids: words } as const;
    return placed.run(words, { ...plainRun(), decode });
  };
  Object.assign(window, { contender: { forward, asked: { text: '', produced: words } } });
}
Object.assign(window, { offerRandom });
