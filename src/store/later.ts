import { type LaterMessages, laterCatalogues } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locales.ts';
import { type Arriving, arriving } from './session/arriving.ts';

const coming: Readonly<Record<Locale, Arriving<LaterMessages>>> = {
  en: arriving(laterCatalogues.en, 'later'),
  'zh-CN': arriving(laterCatalogues['zh-CN'], 'later'),
};
const all = Object.values(coming);

/** The words of what is shown later than the first map. */
export function laterIn(locale: Locale): Arriving<LaterMessages> {
  return coming[locale];
}

/** Whether something shown would miss its words in this language. */
export function lacksLater(locale: Locale): boolean {
  return !coming[locale].here() && all.some((one) => one.here());
}

/** @returns once the words are here. @throws EngineError program-missing or program-damaged */
export async function fetchLater(locale: Locale): Promise<void> {
  await coming[locale].load();
}

/** Words that stayed away are asked for anew. */
export function laterAgain(): void {
  for (const one of all) one.again();
}
