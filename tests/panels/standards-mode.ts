// KaTeX looks when it is loaded, so this is imported before it; happy-dom's empty page has no doctype.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat', configurable: true });
