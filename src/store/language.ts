import { type Locale, locales } from '../messages/locales.ts';
import { app } from './app.ts';
import { fetchLater, laterAgain } from './later.ts';
import { fetchMessages, speaks } from './locale.ts';

/** Counts choices: words that arrive for any but the newest wait for the next time. */
let newest = 0;

/**
 * Shows the page in another language as soon as its words are here, all of it at once. Until then,
 * and where they stay away, the page is in the language it was in; the latter is said.
 */
export async function setLocale(locale: Locale): Promise<void> {
  const turn = ++newest;
  const came = speaks(locale) || (await comes(locale));
  if (turn === newest) app.setState(came ? { locale, ...withoutComplaint() } : missing(locale));
}

/**
 * Fetches the words that the page begins with: those of its language or, where they stay away, of
 * another, and says so.
 * @returns whether any came
 */
export async function openLanguage(): Promise<boolean> {
  const { locale: wanted } = app.getState();
  if (await comes(wanted)) return true;
  for (const locale of otherLocales()) {
    if (!(await comes(locale))) continue;
    app.setState({ locale, ...missing(wanted) });
    return true;
  }
  return false;
}

/** All other words, so that no panel and no switch needs a connection. What fails is asked for anew then. */
export async function fetchOtherWords(): Promise<void> {
  await Promise.all(otherLocales().map(comes));
  await Promise.all(locales.map((locale) => fetchLater(locale).catch(laterAgain)));
}

function otherLocales(): readonly Locale[] {
  return locales.filter((locale) => locale !== app.getState().locale);
}

const comes = (locale: Locale): Promise<boolean> =>
  fetchMessages(locale).then(
    () => true,
    () => false,
  );

const missing = (locale: Locale) =>
  ({ notice: { code: 'language-missing', params: { locale } } }) as const;

function withoutComplaint() {
  return app.getState().notice?.code === 'language-missing' ? { notice: null } : {};
}
