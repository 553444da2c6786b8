// Redoc's menu is a plain element, which it may draw anew; with a role and a name it is found without being seen.
new MutationObserver(() => {
  const menu = document.querySelector('.menu-content:not([role])');
  if (!menu) return;
  menu.role = 'navigation';
  menu.ariaLabel = 'Operations';
}).observe(document, { childList: true, subtree: true });
