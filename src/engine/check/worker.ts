import { expose } from 'comlink';
import { type Activation, traceOf } from '../../trace/trace.ts';
import { placeInLoops } from '../loops/place.ts';
import { parametersOf } from '../weights.ts';
import { findingsOf } from './findings.ts';
import { type Sent, timed } from './timed.ts';

/** What is computed aside, so that the page goes on: see `check.ts`. */
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

  /** Translates by the loops that the page computes with where there is no WebGPU, as often as asked. */
  async loops({ architecture, parameters }: Sent, source: readonly number[], times: number) {
    const model = { parameters: parametersOf(parameters), manifest: { architecture } };
    const placed = placeInLoops(model);
    try {
      return await timed(placed, source, { times });
    } finally {
      placed.dispose();
    }
  },
};
export type Offered = typeof offered;
expose(offered);
