const KEY = 'cloudimages.theme';
const THEMES = [
  { theme: '', label: 'Auto' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
] as const;

function keep(theme: string) {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** The button that goes from the colours of the system to light, to dark, and back. */
export function switchTheme() {
  const button = document.querySelector<HTMLButtonElement>('.theme-button');
  const root = document.documentElement;
  if (!button) return;
  const show = () => {
    const shown = THEMES.find(({ theme }) => theme === (root.dataset.theme ?? '')) ?? THEMES[0];
    button.textContent = shown.label;
    button.ariaLabel = `Colours: ${shown.label}`;
  };
  button.addEventListener('click', () => {
    const at = THEMES.findIndex(({ theme }) => theme === (root.dataset.theme ?? ''));
    const { theme } = THEMES[(at + 1) % THEMES.length] ?? THEMES[0];
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    keep(theme);
    show();
  });
  show();
}
