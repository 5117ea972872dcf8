import type { Messages } from '../messages/catalogue.ts';
import type { EngineState } from '../store/app.ts';
import type { EngineReport, Run } from '../trace/run.ts';

type Words = Messages['engine'];

/** "12 ms": whole from ten up, one decimal below. */
export function milliseconds(m: Words, time: number): string {
  return m.milliseconds(time < 10 ? time.toFixed(1) : time.toFixed(0));
}

/** "WebGPU", or WebAssembly and why. */
export function backendName(m: Words, { backend, fallback }: EngineReport): string {
  return backend === 'webgpu' ? m.webgpu : m.wasm[fallback];
}

/** The badge's one line. */
export function engineWords(m: Words, engine: EngineState, run: Run | null): string {
  const { status, report } = engine;
  if (status === 'failed') return m.failed;
  if (!report) return m.opening;
  const parts = [backendName(m, report)];
  if (report.adapter) parts.push(report.adapter);
  if (report.software) parts.push(m.software);
  if (run) parts.push(milliseconds(m, run.milliseconds));
  if (run && run.dispatches > 0) parts.push(m.dispatches(run.dispatches));
  return parts.join(' · ');
}
