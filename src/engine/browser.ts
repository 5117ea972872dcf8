import type { EngineReport } from '../trace/run.ts';
import type { EnginePreference } from './backend.ts';
import { type Engine, openEngine } from './engine.ts';
import type { Recover } from './loops/cpu.ts';
import type { ModelChoice } from './models.ts';
import { backendOpener } from './open-backend.ts';
import type { WebgpuProgram } from './webgpu.ts';
import { fetchFrom } from './weights.ts';

export type BrowserOptions = {
  readonly preference: EnginePreference;
  /** What computes where there is a GPU: kernels of our own, unless tfjs is to be compared. */
  readonly program?: WebgpuProgram;
  /** Where `index.json` and the models it lists lie; ends in a slash. */
  readonly modelsUrl: string;
  /** Told when a part that comes later does not. */
  readonly recover?: Recover;
  readonly onReport?: (report: EngineReport) => void;
  /** The model that will be asked for first. */
  readonly first?: ModelChoice;
};

/**
 * The engine on this browser's backends, with models that lie beside the page.
 * @throws EngineError webgpu-unavailable where it alone is asked for, or where a part of the program does not come
 */
export function openInBrowser({ modelsUrl, ...options }: BrowserOptions): Promise<Engine> {
  return openEngine({ ...options, open: backendOpener(options), read: fetchFrom(modelsUrl) });
}
