// Redoc's menu is a plain element, which Redoc may render again. Screen readers need a role and a name to find it.
new MutationObserver(() => {
  const menu = document.querySelector('.menu-content:not([role])');
  if (!menu) return;
  menu.role = 'navigation';
  menu.ariaLabel = 'Operations';
}).observe(document, { childList: true, subtree: true });
