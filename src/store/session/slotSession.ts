import type { Engine } from '../../engine/engine.ts';
import type { Decode } from '../../lab/decode.ts';
import type { Plan } from '../../lab/plan.ts';
import { type Direction, languagesOf } from '../../language/direction.ts';
import { showing, wholeOf, writtenAt } from '../../language/reading/sentences.ts';
import type { Run } from '../../trace/run.ts';
import { withDamage } from '../address/damage.ts';
import { emptySlot, heldIn, withSlot } from '../runs/holding.ts';
import { seenFrom } from '../runs/seen.ts';
import type { Asked, Slot, SlotState } from '../runs/slots.ts';
import { arrived } from './arrived.ts';
import { createDrafts } from './drafts.ts';
import { type Decoded, decoded, ownAtHand } from './forcing.ts';
import { modelOf, momentOf, withoutMoment } from './moment.ts';
import { createOthers, saidAlso } from './others.ts';
import { type Problem, problemOf } from './problems.ts';
import type { Store } from './store.ts';

type Parts = {
  readonly app: Store;
  readonly slot: Slot;
  /** The engine, once one is open. */
  readonly engine: () => Engine | null;
  /** Opens one where the last attempt failed. */
  readonly reopen: () => Promise<void>;
};

/** What can be done with a slot; whatever is newer than a run on its way takes its place. */
export type SlotSession = {
  /** Asks for something else, at once; what is not said stays. The old run stays until then. */
  ask(change: Partial<Asked>): void;
  /** Another text takes the place of all that the field holds; its first sentence is on show. */
  setText(text: string): void;
  /** The text field changed, or its caret moved: the sentence where it stands is the one on show. */
  write(text: string, caret: number): void;
  /** Shows another sentence of the field, from 0. */
  showSentence(index: number): void;
  /**
   * Another language pair. The text stays where it is in the right language; turning a pair round
   * takes the translation; else what was last written in that language, or the first example.
   */
  translateInto(direction: Direction): void;
  /** Has another word taken at a decoding step, and goes on from there; the words before it stay. */
  force(step: number, word: string): void;
  /** Looks at the model's own translation or at the forced one; the other is kept. */
  lookAt(own: boolean): void;
  /** Forces nothing any more: the model's own translation stays. */
  unforce(): void;
  /** Shows a run that is there already, as one read from a file; it is not computed anew. */
  show(run: Run, changes?: Plan, begin?: readonly string[]): void;
  /** Holds on to what another slot shows, whatever comes there next. */
  keep(from: Slot): void;
  /** Asks for nothing, and shows nothing. */
  clear(): void;
  /**
   * Tries again what failed: the engine where it is not open, the text where it is. An engine that
   * is opening already is waited for.
   */
  retry(): Promise<void>;
};

/** What the session does with each slot whenever it opens an engine. */
type Opening = {
  waits(): void;
  fails(problem: Problem): void;
  computes(): Promise<void>;
};

export function createSlotSession({ app, slot, engine, reopen }: Parts): SlotSession & Opening {
  const drafts = createDrafts();
  /** Aborts the newest run; an answer to any before it is dropped. */
  let newest = new AbortController();
  const others = createOthers({ app, slot, engine });
  /** Whether what the slot shows is computed here. */
  let asking = slot === 'main';

  function change(next: Partial<SlotState>): void {
    app.setState((state) => withSlot(state, slot, next));
  }

  function begin(): AbortSignal {
    newest.abort();
    others.stop();
    newest = new AbortController();
    return newest.signal;
  }

  function refuse(turn: AbortSignal, error: unknown): void {
    if (turn.aborted) return;
    const without = withoutMoment(app.getState(), slot, error);
    if (without) {
      app.setState(without);
      return void compute();
    }
    const problem = problemOf(error);
    if (problem.code !== 'superseded') change({ problem, pending: false });
  }

  /** Words that can begin nothing are refused as any part of a link is: they come from there. */
  function finish(plan: Plan, found: Decoded): void {
    const { own, forced, begin, refused } = found;
    app.setState((state) => {
      const translations = saidAlso(state.slots[slot], own.source.text, own.target.text);
      const asked = { begin, own: forced !== null && state.slots[slot].own, translations };
      const there = { ...state, ...withSlot(state, slot, asked) };
      const alone = { run: own, changes: plan };
      if (!forced) return arrived(refused ? withDamage(there, ['prefix']) : there, slot, alone);
      const both = [{ run: forced, changes: plan, begin }, alone] as const;
      return asked.own ? arrived(there, slot, both[1], both[0]) : arrived(there, slot, ...both);
    });
  }

  async function compute(): Promise<void> {
    const state = app.getState();
    const { text, plan, begin: words } = state.slots[slot];
    const signal = begin();
    asking = true;
    if (text.trim() === '') return refuse(signal, { code: 'text-empty' });
    const computing = engine();
    if (!computing) return;
    change({ pending: true });
    const request = { text, model: modelOf(state.slots[slot]), plan, lane: slot, signal };
    const run = (decode?: Decode) => computing.run(decode ? { ...request, decode } : request);
    try {
      const found = await decoded(words, run, ownAtHand(state, slot));
      if (!signal.aborted) finish(plan, found);
    } catch (error) {
      refuse(signal, error);
    }
    if (!signal.aborted) void others.translate();
  }

  function ask(next: Partial<Asked>): void {
    const anew = next.text !== undefined || next.direction !== undefined;
    const otherModel = [next.direction, next.plan, next.trained].some((one) => one !== undefined);
    change({
      // Another direction's training has other moments.
      ...(next.direction !== undefined ? { trained: null } : {}),
      ...(anew ? { begin: [], own: false } : {}),
      ...(otherModel ? { translations: new Map() } : {}),
      ...next,
    });
    void compute();
  }

  function write(text: string, caret: number): void {
    const was = app.getState().slots[slot];
    const now = writtenAt(text, caret, languagesOf(was.direction).source);
    if (now.text !== was.text) ask(now);
    else if (wholeOf(now) !== wholeOf(was)) {
      change(now);
      void others.translate();
    }
  }

  function show(run: Run, changes: Plan = [], words: readonly string[] = []): void {
    begin();
    asking = false;
    const { text } = run.source;
    const asked = { text, plan: changes, begin: words, own: false };
    const alone = { before: '', after: '', translations: new Map() };
    const model = { direction: run.direction as Direction, trained: momentOf(run) };
    change({ ...asked, ...alone, ...model });
    app.setState((state) => arrived(state, slot, { run, changes, begin: words }));
  }

  function force(step: number, word: string): void {
    const { run, text, direction, trained } = seenFrom(app.getState(), slot);
    // Words of a sentence of before, or of another model, are no beginning of this one's.
    if (run?.source.text !== text || run.direction !== direction) return;
    if (momentOf(run) !== trained) return;
    if (slot === 'main') app.setState({ atEnd: false });
    ask({ begin: [...run.target.tokens.slice(0, step), word], own: false });
  }

  function lookAt(own: boolean): void {
    const state = app.getState();
    const [shown, kept] = [heldIn(state, slot), heldIn(state, slot, 'beside')];
    if (own === state.slots[slot].own) return;
    if (shown && kept && !state.slots[slot].pending) {
      app.setState((now) =>
        arrived({ ...now, ...withSlot(now, slot, { own }) }, slot, kept, shown),
      );
    } else ask({ own });
  }

  return {
    ...{ ask, show, force, lookAt },
    unforce: () => ask({ begin: [], own: false }),
    setText(text) {
      ask(writtenAt(text, 0, languagesOf(app.getState().slots[slot].direction).source));
    },
    write,
    showSentence(index) {
      const { direction, ...written } = app.getState().slots[slot];
      ask(showing(wholeOf(written), index, languagesOf(direction).source));
    },
    translateInto(direction) {
      const before = seenFrom(app.getState(), slot);
      const { source } = languagesOf(direction);
      const text = drafts.textFor(direction, before);
      const same = source === languagesOf(before.direction).source;
      ask(same ? { direction } : { direction, ...writtenAt(text, 0, source) });
    },
    keep(from) {
      const { run, changes, given } = seenFrom(app.getState(), from);
      if (run) show(run, changes, given);
    },
    clear() {
      begin();
      asking = false;
      change(emptySlot);
    },
    retry: () => (engine() ? compute() : reopen()),
    waits: () => asking && change({ pending: true }),
    fails: (problem) => asking && change({ problem, pending: false }),
    computes: async () => (asking ? compute() : undefined),
  };
}
