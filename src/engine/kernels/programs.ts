import { type Kernel, type KernelModel, slotLength, sourceOf } from '../../kernels/kernel.ts';
import { allKernels } from '../../kernels/plan.ts';
import { BackendRefused } from '../backend.ts';

/** Bytes of a dispatch's numbers in the uniform buffer. */
export const slotBytes = slotLength * 4;

/** Our programs, ready on a device, for models of one architecture. */
export type Programs = {
  readonly layout: GPUBindGroupLayout;
  /** @throws RangeError for a kernel that is none of ours */
  pipeline(kernel: Kernel<string>): GPUComputePipeline;
};

function bindGroupLayout(device: GPUDevice): GPUBindGroupLayout {
  const entry = (binding: number, buffer: GPUBufferBindingLayout) => ({
    ...{ binding, visibility: GPUShaderStage.COMPUTE, buffer },
  });
  return device.createBindGroupLayout({
    entries: [
      entry(0, { type: 'uniform', hasDynamicOffset: true, minBindingSize: slotBytes }),
      entry(1, { type: 'read-only-storage' }),
      entry(2, { type: 'storage' }),
      entry(3, { type: 'read-only-storage' }),
    ],
  });
}

async function moduleOf(device: GPUDevice, label: string, code: string): Promise<GPUShaderModule> {
  // A bad program would be an error that nobody caught, which means a broken device.
  device.pushErrorScope('validation');
  const module = device.createShaderModule({ label, code });
  const error = await device.popErrorScope();
  if (error) throw new BackendRefused('refused', `${label}: ${error.message}`);
  return module;
}

async function compiled(device: GPUDevice, layout: GPUPipelineLayout, label: string, code: string) {
  const module = await moduleOf(device, label, code);
  try {
    const compute = { module, entryPoint: 'main' };
    return await device.createComputePipelineAsync({ label, layout, compute });
  } catch (error) {
    throw new BackendRefused('refused', `${label}: ${error}`);
  }
}

/** @throws BackendRefused when the device cannot make one of them */
export async function compileKernels(
  device: GPUDevice,
  model: KernelModel,
  kernels: readonly Kernel<string>[] = allKernels,
): Promise<Programs> {
  const layout = bindGroupLayout(device);
  const pipelineLayout = device.createPipelineLayout({ bindGroupLayouts: [layout] });
  const pipelines = new Map(
    await Promise.all(
      kernels.map(async (kernel) => {
        const code = sourceOf(kernel, model);
        return [kernel.name, await compiled(device, pipelineLayout, kernel.name, code)] as const;
      }),
    ),
  );
  return {
    layout,
    pipeline({ name }) {
      const found = pipelines.get(name);
      if (!found) throw new RangeError(`no kernel named ${name}`);
      return found;
    },
  };
}
