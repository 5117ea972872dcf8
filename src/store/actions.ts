import type { Cell } from '../view/geometry.ts';
import { type AttentionHead, headBeside, isHead, kindOf, type Part } from '../view/parts/part.ts';
import type { View } from '../view/selection.ts';
import { stepRows } from '../view/steps/rows.ts';
import type { Step } from '../view/steps/steps.ts';
import { hasStep } from '../view/steps/walk.ts';
import { partIn, viewFor, walkedPart } from '../view/views.ts';
import { type AppState, app, firstVisit, type ThemeChoice } from './app.ts';
import { arriving, atStrongest } from './arrival.ts';
import { stepBefore, stepOn } from './place.ts';
import { cellOf, type PointedAt, type Pointer, pointAt, shownStep } from './pointer.ts';
import { withSlot } from './runs/holding.ts';
import { lastTime, seenFrom } from './runs/seen.ts';
import type { Slot } from './runs/slots.ts';
import { problemOf } from './session/problems.ts';
import { pointerWithin } from './within.ts';

/**
 * Shows a part, looked at as before where such parts can be; a layer or head that does not exist
 * shows the nearest that does.
 */
export function select(part: Part): void {
  app.setState((before) => {
    const { head, view } = before;
    const now = {
      ...before,
      ...moved({ ...partAndHead(part, head), view: viewFor(kindOf(part), view) }),
    };
    return sameAttention(now.head, head) ? now : arriving(now);
  });
}

/** The same words ask and are looked at, whatever the layer: a pair of them means the same. */
function sameAttention(one: AttentionHead, other: AttentionHead): boolean {
  return one.stack === other.stack && one.kind === other.kind;
}

/** Shows another head, in some respects the last one. */
export function selectHead(change: Partial<AttentionHead>): void {
  select({ ...app.getState().head, ...change });
}

/** What is a head is the head: both are one object. */
function partAndHead(part: Part, last: AttentionHead): Pick<AppState, 'part' | 'head'> {
  const head = headBeside(part, last);
  return { head, part: isHead(part) ? head : part };
}

/** Points at a query row, a key row or a feature, whatever step is shown. */
export function point(change: Partial<Pointer>): void {
  app.setState((state) =>
    moved({ pointer: { ...state.pointer, ...change }, pointedAt: pointedIn(state) }),
  );
}

/** The page's own sentence: what is beside it follows. */
function pointedIn(state: AppState): PointedAt {
  const { text, direction } = state.slots.main;
  return { text, direction, step: shownStep(state) };
}

/** Points at a cell of the walk's step. */
export function pointCell(cell: Cell): void {
  const state = app.getState();
  point(pointAt(shownStep(state), cell, state.pointer));
}

/** A change of what is shown; whatever was hovered is no longer under the mouse. */
function moved(change: Partial<AppState>): Partial<AppState> {
  return { ...change, preview: null };
}

/** Looks in another way: at the selected part, or at the one of the view's kind that is next to it. */
export function setView(view: View): void {
  app.setState(({ part, head }) => moved({ view, part: partIn(view, part, head) }));
}

/** Shows positions up to the model's longest sentence, or those of the sentence on the page. */
export function setAllPositions(allPositions: boolean): void {
  app.setState(moved({ allPositions }));
}

/** Shows a row's softmax undivided beside the divided one, or no longer. */
export function setUndivided(undivided: boolean): void {
  app.setState({ undivided });
}

/** Asks for a prediction at every step, or shows every number at once. */
export function setPredict(predict: boolean): void {
  app.setState(moved({ predict }));
}

/** Opens the strip of the moments of training, or closes it. */
export function showMoments(moments: boolean): void {
  app.setState({ moments });
}

/** Opens the model card, or closes it. */
export function showCard(card: boolean): void {
  app.setState({ card });
}

/** Hovering shows, `null` releases. The locked cell stays what it was. */
export function preview(cell: Cell | null): void {
  const { preview: old } = app.getState();
  if (old?.row === cell?.row && old?.column === cell?.column) return;
  app.setState({ preview: cell });
}

/**
 * The same from a word: the cell of the picture in its row or column, beside what is pointed at. Where the rows
 * are not of that role they are the same words' in the encoder; else the picture has nothing to show of it.
 */
export function previewWord(role: 'query' | 'key', index: number): void {
  const state = seenFrom(app.getState(), 'main');
  const step = shownStep(state);
  const { axes } = stepRows[step];
  if (axes.includes(role)) {
    preview(cellOf(step, { ...pointerWithin(state), [role]: index }));
  } else if (state.head.stack === 'encoder' && axes[0] === 'key') {
    preview(cellOf(step, { ...pointerWithin(state), key: index }));
  }
}

/**
 * @param time decoding step from 0; the decoder's query follows it, and looks where it looks most
 * @param slot whose run has that step
 */
export function setTime(time: number, slot: Slot = 'main'): void {
  app.setState((state) => {
    const last = lastTime(seenFrom(state, slot));
    const next = Math.max(0, Math.min(last, time));
    const now = { ...state, time: next, atEnd: next === last };
    if (state.head.stack === 'encoder') return now;
    const there = { ...now, pointer: { ...state.pointer, query: next } };
    return { ...there, pointer: atStrongest(there, slot), pointedAt: pointedIn(state) };
  });
}

/** One step on; stays where it is at the last. */
export function stepForward(): void {
  const to = stepOn(app.getState());
  if (to) goToStep(to);
}

/** One step back; stays where it is at the first. */
export function stepBack(): void {
  const to = stepBefore(app.getState());
  if (to) goToStep(to);
}

/** As on a first visit, but in the reader's language and theme, and predicting if so; the session is then to compute. */
export function backToStart(): void {
  app.setState((state) => {
    const { locale, theme, presenting, hidden, predict, engine, notice } = state;
    const { run: _, beside: __, ...asked } = firstVisit.slots.main;
    const holding = withSlot(state, 'main', asked);
    const time = lastTime(seenFrom(state, 'main'));
    const kept = { locale, theme, presenting, hidden, predict, engine, notice, time };
    return { ...firstVisit, ...holding, ...kept };
  });
}

/** Shows a step, on the stage that shows steps: of the part that is walked through, or of the head. */
export function goToStep(step: Step): void {
  app.setState(({ view, part, head }) => {
    const walked = walkedPart(view, part, head);
    return moved({ view: 'steps', part: hasStep(walked, step) ? walked : head, step });
  });
}

/** Another of the steps that the view shows. */
export function showStep(step: Step): void {
  app.setState(moved({ step }));
}

export function setTheme(theme: ThemeChoice): void {
  app.setState({ theme });
}

/** Into present mode, and out of it. */
export function togglePresenting(): void {
  app.setState(({ presenting }) => ({ presenting: !presenting }));
}

/** What did not come, say, in the page's words. */
export function tellProblem(error: unknown): void {
  app.setState({ notice: problemOf(error) });
}

/** Brings back whatever the link had hidden. */
export function showEverything(): void {
  app.setState({ hidden: [] });
}

export function dismissNotice(): void {
  app.setState({ notice: null });
}
