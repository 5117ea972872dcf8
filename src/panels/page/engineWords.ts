import type { Messages } from '../../messages/catalogue.ts';
import type { EngineState } from '../../store/app.ts';
import type { EngineReport, RunReport } from '../../trace/run.ts';

type Words = Messages['engine'];

/** "12 ms": whole from ten up, one decimal below. */
export function milliseconds(m: Words, time: number): string {
  return m.milliseconds(time < 10 ? time.toFixed(1) : time.toFixed(0));
}

/** "WebGPU", or "CPU" and why. */
export function backendWords(m: Words, { backend, fallback }: EngineReport) {
  if (backend === 'webgpu') return { name: m.webgpu, why: '' };
  return { name: m.wasm, why: m.because(m.fallback[fallback]) };
}

/** The badge's one line: the name, which a phone has room for, and the rest. */
export function engineWords(m: Words, { status, report }: EngineState, run?: RunReport) {
  if (status === 'failed') return { name: m.failed, rest: '' };
  if (!report) return { name: m.opening, rest: '' };
  const { name, why } = backendWords(m, report);
  const facts = [
    report.adapter,
    report.software ? m.software : '',
    run ? milliseconds(m, run.milliseconds) : '',
    run && run.dispatches > 0 ? m.dispatches(run.dispatches) : '',
  ];
  return { name, rest: [why, ...facts.filter(Boolean)].join(' · ') };
}
