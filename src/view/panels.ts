/**
 * What a link may hide of the page, for a class to find out by itself. To add one is to add it here,
 * its name in `sharing.ts` of each language, and to ask `useShows` where it stands.
 */
export const panels = ['map', 'arithmetic', 'translation'] as const;
export type Panel = (typeof panels)[number];
