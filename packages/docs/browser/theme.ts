// Runs before the page is drawn, so that it never appears in the other colours first.
const root = document.documentElement;
root.classList.add('scripts');
try {
  const chosen = localStorage.getItem('cloudimages.theme');
  if (chosen) root.dataset.theme = chosen;
} catch {
  // Without storage the page follows the system.
}
