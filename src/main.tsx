import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/noto-sans-sc';
import 'katex/dist/katex.min.css';
import './tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
