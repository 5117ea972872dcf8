// First, and in the page's first file: see there.
import '../../engine/tfjs/environment.ts';
import type { EnginePreference } from '../../engine/backend.ts';
import { delivered } from '../../engine/delivered.ts';
import type { WebgpuProgram } from '../../engine/webgpu.ts';
import { reloadOnSecondFailure } from './reload.ts';
import type { OpenEngine } from './session.ts';

/** `?backend=wasm` or `?backend=webgpu` asks for one; anything else leaves the choice to us. */
export function preferenceOf(search: string): EnginePreference {
  const asked = new URLSearchParams(search).get('backend');
  return asked === 'wasm' || asked === 'webgpu' ? asked : 'auto';
}

/** `?kernels=off` leaves WebGPU to tfjs, to compare it with kernels of our own. */
export function programOf(search: string): WebgpuProgram {
  return new URLSearchParams(search).get('kernels') === 'off' ? 'tfjs' : 'kernels';
}

/**
 * @returns fetches and opens the engine that the page's address asks for; models lie beside the page
 */
export function engineOf(page: Document): OpenEngine {
  const modelsUrl = new URL('models/', page.baseURI).href;
  const recover = reloadOnSecondFailure(page);
  const preference = preferenceOf(page.location.search);
  const program = programOf(page.location.search);
  let fresh = false;
  return async (options) => {
    try {
      const { openInBrowser } = await delivered(import('../../engine/browser.ts'), 'openInBrowser');
      return await openInBrowser({ ...options, preference, program, modelsUrl, fresh });
    } catch (error) {
      fresh = true;
      await recover(error);
      throw error;
    }
  };
}
