// First, and in the page's first file: see there.
import '../../engine/tfjs/environment.ts';
import type { EnginePreference } from '../../engine/backend.ts';
import { delivered } from '../../engine/delivered.ts';
import type { WebgpuProgram } from '../../engine/webgpu.ts';
import { type OpenEngine, startEngine } from './compute.ts';
import { reloadOnSecondFailure } from './reload.ts';

/** `?backend=wasm` or `?backend=webgpu` asks for one; anything else leaves the choice to us. */
export function preferenceOf(search: string): EnginePreference {
  const asked = new URLSearchParams(search).get('backend');
  return asked === 'wasm' || asked === 'webgpu' ? asked : 'auto';
}

/** `?kernels=off` leaves WebGPU to tfjs, to compare it with kernels of our own. */
export function programOf(search: string): WebgpuProgram {
  return new URLSearchParams(search).get('kernels') === 'off' ? 'tfjs' : 'kernels';
}

/** Fetches and opens the engine after the page has painted; the models lie beside the page. */
export function connectEngine(page: Document): Promise<void> {
  const modelsUrl = new URL('models/', page.baseURI).href;
  const recover = reloadOnSecondFailure(page);
  let fresh = false;
  const open: OpenEngine = async (options) => {
    try {
      const { openInBrowser } = await delivered(import('../../engine/browser.ts'), 'openInBrowser');
      const program = programOf(page.location.search);
      return await openInBrowser({ ...options, program, modelsUrl, fresh });
    } catch (error) {
      fresh = true;
      await recover(error);
      throw error;
    }
  };
  return startEngine(open, preferenceOf(page.location.search));
}
