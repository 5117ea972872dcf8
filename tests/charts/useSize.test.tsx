// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useSize } from '../../src/charts/useSize.ts';
import { stand } from './mount.tsx';

const { box, show } = stand();
afterEach(() => vi.unstubAllGlobals());

function Measured() {
  const [ref, size] = useSize<HTMLDivElement>();
  return (
    <div ref={ref} style={{ padding: '5px 10px' }}>
      {size && `${size.width} × ${size.height}`}
    </div>
  );
}

/** happy-dom lays nothing out. */
function layOut(width: number, height: number): void {
  for (const [name, value] of Object.entries({ clientWidth: width, clientHeight: height })) {
    Object.defineProperty(HTMLElement.prototype, name, { value, configurable: true });
  }
}

test('without ResizeObserver the content box is measured, and again with the window', () => {
  vi.stubGlobal('ResizeObserver', undefined);
  layOut(320, 200);
  show(<Measured />);
  expect(box().textContent).toBe('300 × 190');
  layOut(220, 100);
  act(() => void window.dispatchEvent(new Event('resize')));
  expect(box().textContent).toBe('200 × 90');
});
