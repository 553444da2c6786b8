// Redoc keeps the reader's choice under this key; both pages follow it, and the system where there is none.
try {
  const chosen = localStorage.getItem('redoc.colorMode');
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark', dark);
} catch {}
