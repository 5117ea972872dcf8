import { useState } from 'react';

type Kept<T> = { readonly of: unknown; readonly value: T };

/**
 * What was there last, until the next is: so that a picture does not vanish while another is computed.
 * @param of what it is of; another, or null, keeps nothing
 */
export function useKept<T>(value: T | null, of: unknown): { value: T | null; old: boolean } {
  const [kept, setKept] = useState<Kept<T> | null>(null);
  const own = kept?.of === of ? kept : null;
  if (of === null ? kept !== null : value !== null && own?.value !== value)
    setKept(of === null || value === null ? null : { of, value });
  if (value !== null) return { value, old: false };
  return { value: own?.value ?? null, old: own !== null };
}
