import { catalogues } from '../messages/catalogue.ts';
import { type AppState, app } from './app.ts';
import { onSystemTheme, resolveTheme } from './theme.ts';

/** Keeps the document's language, title and theme the state's, from before the first paint on. */
export function keepPage(page: Document): void {
  const apply = ({ locale, theme }: AppState) => {
    const root = page.documentElement;
    root.lang = locale;
    root.dataset.theme = resolveTheme(theme);
    page.title = catalogues[locale].shell.documentTitle;
  };
  apply(app.getState());
  app.subscribe((state, before) => {
    if (state.locale !== before.locale || state.theme !== before.theme) apply(state);
  });
  onSystemTheme(() => apply(app.getState()));
}
