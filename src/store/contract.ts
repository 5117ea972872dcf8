import type { Direction } from '../language/direction.ts';
import type { EngineReport, Parameters, Run } from '../trace/run.ts';

export type EngineErrorCode =
  | 'text-empty'
  | 'text-too-long'
  | 'weights-missing'
  | 'weights-damaged'
  | 'no-backend'
  | 'device-lost'
  | 'superseded';

export type EnginePreference = 'auto' | 'webgpu' | 'wasm';

export type RunRequest = {
  readonly text: string;
  readonly direction: Direction;
  /** Waits its turn instead of taking the place of an older request. */
  readonly queued?: boolean;
};

export type Engine = {
  readonly report: EngineReport;
  run(request: RunRequest): Promise<Run>;
  parameters(direction: Direction): Promise<Parameters>;
  dispose(): void;
};
