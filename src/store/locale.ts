import { catalogues, type Messages } from '../messages/catalogue.ts';
import { useApp } from './app.ts';

/** Every word of the page in its present language: `useMessages().stage.…`. */
export function useMessages(): Messages {
  return catalogues[useApp((state) => state.locale)];
}
