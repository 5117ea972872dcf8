import '@fontsource-variable/source-sans-3';
import './tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { SessionContext } from './panels/session.ts';
import { followHistory } from './store/address/history.ts';
import { shareByAddress } from './store/address/sharing.ts';
import { app } from './store/app.ts';
import { pointOnArrival } from './store/arrival.ts';
import { onceChinese } from './store/chinese.ts';
import { preferBackend } from './store/device/preference.ts';
import { listenToKeys } from './store/keys.ts';
import { fetchOtherWords, openLanguage } from './store/language.ts';
import { keepLanguage, keepPresenting, keepTheme } from './store/page.ts';
import { engineOf } from './store/session/connect.ts';
import { offerConsole } from './store/session/console.ts';
import { createSession } from './store/session/session.ts';
import { reloadForWords, tellWithoutWords } from './store/session/wordsAnew.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
shareByAddress(window);
pointOnArrival();
keepTheme(document);
keepPresenting(document);
listenToKeys(window);
// A machine's own Chinese font comes first; thirty kilobytes of rules can wait, or stay away.
onceChinese(app, () => import('@fontsource-variable/noto-sans-sc').catch(() => {}));
const session = createSession({
  ...{ app, open: engineOf(document) },
  keepChoice: (choice) => preferBackend(window, choice),
});
const started = session.start();
offerConsole(window, session);

/** The words come while the engine opens; those of other languages once the page is at rest. */
async function show(place: HTMLElement): Promise<void> {
  reloadForWords(window);
  if (!(await openLanguage())) return tellWithoutWords(document);
  keepLanguage(document);
  followHistory(window, () => void session.slots.main.retry());
  createRoot(place).render(
    <StrictMode>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </StrictMode>,
  );
  await started;
  await fetchOtherWords();
}
void show(root);
