const LABEL = 'Copy';

/** A button on each piece of code; none where the browser gives no access to the clipboard. */
export function addCopyButtons() {
  if (!navigator.clipboard) return;
  for (const figure of document.querySelectorAll('figure.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = LABEL;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(figure.querySelector('code')?.textContent ?? '');
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = LABEL;
      }, 1500);
    });
    figure.append(button);
  }
}
