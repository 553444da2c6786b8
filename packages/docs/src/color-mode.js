// Redoc stores the reader's choice under this key; all pages follow it, or the system when there is none.
try {
  const chosen = localStorage.getItem('redoc.colorMode');
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', dark);
} catch {}
