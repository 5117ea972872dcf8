export const directions = ['en-fr', 'en-zh', 'zh-en'] as const;
export type Direction = (typeof directions)[number];
