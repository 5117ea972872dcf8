import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/noto-sans-sc';
import 'katex/dist/katex.min.css';
import './tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectEngine } from './store/connect.ts';
import { offerConsole } from './store/console.ts';
import { listenToKeys } from './store/keys.ts';
import { keepPage } from './store/page.ts';
import { shareByAddress } from './store/sharing.ts';

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
