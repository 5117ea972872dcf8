// First, and in the page's first file: see there.
import '../../engine/tfjs/environment.ts';
import { delivered } from '../../engine/delivered.ts';
import type { WebgpuProgram } from '../../engine/webgpu.ts';
import { preferredBackend } from '../device/preference.ts';
import { reloadOnSecondFailure } from './reload.ts';
import type { OpenEngine } from './session.ts';

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
  const program = programOf(page.location.search);
  return async (options) => {
    const preference = page.defaultView ? preferredBackend(page.defaultView) : 'auto';
    try {
      const { openInBrowser } = await delivered(import('../../engine/browser.ts'), 'openInBrowser');
      return await openInBrowser({ ...options, preference, program, modelsUrl, recover });
    } catch (error) {
      await recover(error);
      throw error;
    }
  };
}
