// First, and in the page's first file: see there.
import '../../engine/tfjs-environment.ts';
import type { EnginePreference } from '../../engine/backend.ts';
import { type OpenEngine, startEngine } from './compute.ts';

/** `?backend=wasm` or `?backend=webgpu` asks for one; anything else leaves the choice to us. */
export function preferenceOf(search: string): EnginePreference {
  const asked = new URLSearchParams(search).get('backend');
  return asked === 'wasm' || asked === 'webgpu' ? asked : 'auto';
}

/** `?kernels=encoder` encodes by kernels of our own, while they are on trial. */
export function kernelsOf(search: string): boolean {
  return new URLSearchParams(search).get('kernels') === 'encoder';
}

/** Fetches and opens the engine after the page has painted; the models lie beside the page. */
export function connectEngine(page: Document): Promise<void> {
  const modelsUrl = new URL('models/', page.baseURI).href;
  const open: OpenEngine = async (options) => {
    const { openEngine } = await import('../../engine/engine.ts');
    const kernels = kernelsOf(page.location.search);
    return openEngine({ ...options, kernels, modelsUrl });
  };
  return startEngine(open, preferenceOf(page.location.search));
}
