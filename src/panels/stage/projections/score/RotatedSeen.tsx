import type { RunProps } from '../runProps.ts';
import { RotatedVerdict } from './RotatedVerdict.tsx';
import { useRotated } from './useRotated.ts';

/** What this rotation did to the pair pointed at, and to all. */
export function RotatedSeen({ run }: RunProps) {
  return (
    <p>
      <RotatedVerdict {...useRotated(run)} />
    </p>
  );
}
