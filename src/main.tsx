import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/noto-sans-sc';
import 'katex/dist/katex.min.css';
import './tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { shareByAddress } from './store/address/sharing.ts';
import { listenToKeys } from './store/keys.ts';
import { keepPage } from './store/page.ts';
import { connectEngine } from './store/session/connect.ts';
import { offerConsole } from './store/session/console.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
shareByAddress(window);
keepPage(document);
listenToKeys(window);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
connectEngine(document);
offerConsole(window);
