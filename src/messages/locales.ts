export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** The browser's own language where the page speaks it, English otherwise. */
export function initialLocale(): Locale {
  const languages = globalThis.navigator?.languages ?? [];
  const known = languages.find((language) => /^(en|zh)\b/i.test(language));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
