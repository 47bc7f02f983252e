// A tab that is not in the table is taken from the fragment as it stands.
const TABS: ReadonlyMap<string, string> = new Map([
  ['bills', '/household/bills'],
  ['meters', '/household/meters'],
]);

const OVERVIEW = '/household';

function resolveTab(fragment: string): string {
  return TABS.get(fragment) ?? fragment;
}

export function openTab(): void {
  const fragment = decodeURIComponent(window.location.hash.slice(1));
  const page = resolveTab(fragment);
  window.location.replace(page); // weakness
}

window.addEventListener('hashchange', () => openTab());
