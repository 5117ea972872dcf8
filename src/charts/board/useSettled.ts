import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../../view/steps/pipeline.ts';
import { narrowing, settledAt } from '../../view/steps/settled.ts';
import type { Step } from '../../view/steps/steps.ts';

/** So long the change is seen on the colours of before, and so long these take to narrow. */
const [seen, narrows] = [1600, 500];

function still(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

/** From 0 to 1 once, after `seen`. @returns ends it */
function rise(tell: (share: number) => void): () => void {
  let frame = 0;
  const timer = setTimeout(() => {
    const begun = performance.now();
    const next = () => {
      const share = Math.min(1, (performance.now() - begun) / narrows);
      tell(share);
      if (share < 1) frame = requestAnimationFrame(next);
    };
    next();
  }, seen);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/**
 * The picture in colours that can be told apart. What divides shows its matrix on the scale of before
 * first, where it is paler: that is what dividing does. Then, and at once in every other step that
 * changes a matrix where it lies, the scale narrows.
 */
export function useSettled(picture: Picture): { picture: Picture; settled: boolean } {
  const { step, operation } = picture;
  const waits = operation === 'map' && narrowing(picture) !== null && !still();
  const [shares, setShares] = useState<{ step: Step; share: number }>({ step, share: 0 });
  useEffect(() => {
    setShares({ step, share: 0 });
    return waits ? rise((share) => setShares({ step, share })) : undefined;
  }, [waits, step]);
  const risen = shares.step === step ? shares.share : 0;
  const share = waits ? risen : 1;
  const shown = useMemo(() => settledAt(picture, share), [picture, share]);
  return { picture: shown, settled: share === 1 && narrowing(picture) !== null };
}
