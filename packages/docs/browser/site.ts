import { addCopyButtons } from './copy.ts';
import { addressSamples } from './own-address.ts';
import { openSearch } from './search.ts';
import { switchTheme } from './switch-theme.ts';

addressSamples();
addCopyButtons();
switchTheme();

document.querySelector('.search-button')?.addEventListener('click', openSearch);
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !typing;
  const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!isSlash && !isShortcut) return;
  event.preventDefault();
  openSearch();
});

document.querySelector('.menu [aria-current]')?.scrollIntoView({ block: 'nearest' });

/** Only what scrolls needs the keyboard's focus. */
function setFocusable() {
  for (const box of document.querySelectorAll<HTMLElement>('.scroll, pre')) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
}
addEventListener('resize', setFocusable);
document.addEventListener('toggle', setFocusable, true);
document.addEventListener('change', setFocusable);
setFocusable();
