export const directions = ['en-fr', 'en-zh', 'zh-en'] as const;

/** One model is trained per direction. */
export type Direction = (typeof directions)[number];
export type Language = 'en' | 'fr' | 'zh';

/** The language read and the language written. */
export function languagesOf(direction: Direction): { source: Language; target: Language } {
  const [source, target] = direction.split('-') as [Language, Language];
  return { source, target };
}
