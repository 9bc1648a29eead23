/**
 * The editor's tabs hold buttons, which a `tab` must not: readers of screens would not find how to close one.
 * Said as a list whose current entry is marked, everything in it can be reached.
 */
export function mendTabs(): void {
  const mend = (): void => {
    for (const list of document.querySelectorAll('.graphiql-tabs[role="tablist"]')) list.setAttribute('role', 'list');
    for (const tab of document.querySelectorAll('.graphiql-tab[role="tab"]')) tab.setAttribute('role', 'listitem');
    for (const tab of document.querySelectorAll('.graphiql-tab[aria-selected]')) {
      const isCurrent = tab.getAttribute('aria-selected') === 'true';
      tab.removeAttribute('aria-selected');
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(isCurrent));
    }
  };
  new MutationObserver(mend).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['role', 'aria-selected'] });
  mend();
}
