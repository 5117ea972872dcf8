export type Look = 'placed' | 'unplaced';

/** With positions and without. */
export const looks = ['placed', 'unplaced'] as const satisfies readonly Look[];
