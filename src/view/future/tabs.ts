/** The ways in which a missing causal mask shows: all words given, word by word, and in training. */
export const futureTabs = ['forced', 'steps', 'trained'] as const;
export type FutureTab = (typeof futureTabs)[number];
