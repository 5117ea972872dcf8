/** What is tried with a head's projections, one at a time. */
export const projectionTabs = ['products', 'rotated', 'same', 'identity', 'permuted'] as const;
export type ProjectionTab = (typeof projectionTabs)[number];
