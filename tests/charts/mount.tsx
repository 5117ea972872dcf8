import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A place on the page for one test at a time. */
export function stand(): { box: () => HTMLElement; show: (picture: ReactNode) => void } {
  let root: Root;
  let box: HTMLElement;
  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'));
    root = createRoot(box);
  });
  afterEach(() => {
    act(() => root.unmount());
    box.remove();
  });
  return { box: () => box, show: (picture) => act(() => root.render(picture)) };
}

/** Sends an event as a reader would cause it. */
export function send(element: Element, event: Event): Event {
  act(() => void element.dispatchEvent(event));
  return event;
}

export function press(element: Element, key: string): Event {
  return send(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
