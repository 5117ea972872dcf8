import { delivered } from '../engine/delivered.ts';
import { catalogues, type Messages } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locales.ts';
import { useApp } from './app.ts';
import { fetchLater, lacksLater } from './later.ts';

/** The languages whose words are here. */
const here = new Map<Locale, Messages>();

/** The words that the page begins with, in its present language: `useMessages().stage.…`. */
export function useMessages(): Messages {
  return messagesIn(useApp((state) => state.locale));
}

/** @throws Error where the words have not been fetched */
export function messagesIn(locale: Locale): Messages {
  const messages = here.get(locale);
  if (!messages) throw new Error(`the words in ${locale} are not here`);
  return messages;
}

export function speaks(locale: Locale): boolean {
  return here.has(locale) && !lacksLater(locale);
}

/**
 * Those of what is shown later come along where they are on show in another language.
 * @returns once the words are here. @throws EngineError program-missing or program-damaged
 */
export async function fetchMessages(locale: Locale): Promise<void> {
  if (speaks(locale)) return;
  if (!here.has(locale)) {
    const { messages } = await delivered(catalogues[locale](), 'messages');
    here.set(locale, messages);
  }
  if (lacksLater(locale)) await fetchLater(locale);
}
