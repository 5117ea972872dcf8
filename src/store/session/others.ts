import type { Engine } from '../../engine/engine.ts';
import { languagesOf } from '../../language/direction.ts';
import { sentencesIn, wholeOf } from '../../language/reading/sentences.ts';
import { withSlot } from '../runs/holding.ts';
import type { Slot, SlotState } from '../runs/slots.ts';
import { modelOf } from './moment.ts';
import type { Store } from './store.ts';

type Parts = {
  readonly app: Store;
  readonly slot: Slot;
  readonly engine: () => Engine | null;
};

function sentencesOf(state: SlotState): readonly string[] {
  const whole = wholeOf(state);
  const spans = sentencesIn(whole, languagesOf(state.direction).source);
  return spans.map(({ start, end }) => whole.slice(start, end));
}

/** What has been said of the field's sentences, with one more; of those that it no longer holds nothing is kept. */
export function saidAlso(state: SlotState, text: string, translation: string) {
  const all = new Map(state.translations).set(text, translation);
  const there = new Set(sentencesOf(state));
  return new Map([...all].filter(([one]) => there.has(one)));
}

/** Translates the sentences around the one on show, one after the other, when nothing else is to do. */
export function createOthers({ app, slot, engine }: Parts) {
  let newest = new AbortController();

  const now = () => app.getState().slots[slot];
  function say(text: string, translation: string): void {
    app.setState((state) =>
      withSlot(state, slot, { translations: saidAlso(state.slots[slot], text, translation) }),
    );
  }

  async function translateOne(text: string, signal: AbortSignal): Promise<void> {
    const { plan } = now();
    const model = modelOf(now());
    const request = { text, model, plan, lane: 'sweep', names: [], signal } as const;
    const run = await engine()?.run(request);
    if (run && !signal.aborted) say(text, run.target.text);
  }

  return {
    /** What is still to be said is of a model or a text of before. */
    stop: () => newest.abort(),
    async translate(): Promise<void> {
      newest.abort();
      newest = new AbortController();
      const { signal } = newest;
      const { text, translations } = now();
      const missing = sentencesOf(now()).filter((one) => one !== text && !translations.has(one));
      for (const one of missing) {
        // What cannot be translated says why when it is the one on show.
        await translateOne(one, signal).catch(() => !signal.aborted && say(one, ''));
        if (signal.aborted) return;
      }
    },
  };
}
