export function highlight(text, term) {
  return text.replace(new RegExp(term, 'gi'), '<mark>$&</mark>'); // finding
}

export function matcher(rules) {
  return rules.map((rule) => RegExp(`^${rule.prefix}`)); // finding
}
