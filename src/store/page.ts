import { app } from './app.ts';
import { messagesIn } from './locale.ts';
import { onSystemTheme, rememberTheme, resolveTheme } from './theme.ts';

/** Keeps the document's theme the state's, from before the first paint on, and for the next visit. */
export function keepTheme(page: Document): void {
  const apply = () => {
    page.documentElement.dataset.theme = resolveTheme(app.getState().theme);
  };
  apply();
  app.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    apply();
    if (page.defaultView) rememberTheme(page.defaultView, theme);
  });
  onSystemTheme(apply);
}

/** Marks the document while it presents: menus hang below it and not below the page. */
export function keepPresenting(page: Document): void {
  const apply = () => {
    page.documentElement.toggleAttribute('data-present', app.getState().presenting);
  };
  apply();
  app.subscribe(({ presenting }, before) => presenting !== before.presenting && apply());
}

/** Keeps the document's language and title the state's, once there are words. */
export function keepLanguage(page: Document): void {
  const apply = () => {
    const { locale } = app.getState();
    page.documentElement.lang = locale;
    page.title = messagesIn(locale).page.documentTitle;
  };
  apply();
  app.subscribe(({ locale }, before) => locale !== before.locale && apply());
}
