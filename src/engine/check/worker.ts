// First: see there.
import '../tfjs/environment.ts';
import { expose } from 'comlink';
import { type Activation, traceOf } from '../../trace/trace.ts';
import { parametersOf } from '../weights.ts';
import { findingsOf } from './findings.ts';
import { type Sent, timed } from './timed.ts';

/** What the loops and WebAssembly do aside, so that the page goes on: see `check.ts`. */
const offered = {
  /** Answers as soon as this is loaded. */
  ready: () => true,

  /** Holds a run against float64 loops. */
  findings({ architecture, parameters }: Sent, activations: readonly Activation[]) {
    const known = parametersOf(parameters);
    const { dimensions, epsilon } = architecture;
    const model = { dimensions, epsilon, parameter: (name: string) => known.get(name).data };
    return findingsOf(model, traceOf(activations));
  },

  /** Translates on a WebAssembly of its own, as often as asked. */
  async wasm({ architecture, parameters }: Sent, source: readonly number[], times: number) {
    const { openWasm } = await import('../tfjs/wasm.ts');
    const { placeOnTfjs } = await import('../tfjs/place.ts');
    await openWasm('chosen', false);
    const model = { parameters: parametersOf(parameters), manifest: { architecture } };
    const placed = placeOnTfjs(model, true);
    try {
      return await timed(placed, source, { times });
    } finally {
      placed.dispose();
    }
  },
};
export type Offered = typeof offered;
expose(offered);
