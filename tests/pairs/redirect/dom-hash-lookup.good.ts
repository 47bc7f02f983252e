// A tab that is not in the table leads to the overview.
const TABS: ReadonlyMap<string, string> = new Map([
  ['bills', '/household/bills'],
  ['meters', '/household/meters'],
]);

const OVERVIEW = '/household';

function resolveTab(fragment: string): string {
  return TABS.get(fragment) ?? OVERVIEW;
}

export function openTab(): void {
  const fragment = decodeURIComponent(window.location.hash.slice(1));
  const page = resolveTab(fragment);
  window.location.replace(page);
}

window.addEventListener('hashchange', () => openTab());
