export function isAcronym(text: string): boolean {
  return /^(?:[A-Z]\.){2,}$|^[A-Z][A-Z&]{1,6}$/.test(text);
}

/** With and without small words: "UNECE" leaves out "for", "DoD" and "UoT" include "of". */
export function initialsOf(name: string): readonly string[] {
  const words = name
    .replace(/^[Tt]he /, '')
    .split(/[\s-]+/)
    .filter((word) => /[A-Za-z]/.test(word));
  // "U.N." already consists of initials.
  const initials = (list: readonly string[]) =>
    list
      .map((word) => (/^(?:[A-Z]\.)+$/.test(word) ? word.replaceAll('.', '') : word.charAt(0).toUpperCase()))
      .join('');
  const capital = words.filter((word) => /^[A-Z]/.test(word));
  const withoutForm = capital.filter((word) => !/^(?:Inc|Corp|Ltd|Co|PLC)\.?$/.test(word));
  const withoutPlace = capital.slice(1);
  return [
    initials(words),
    initials(capital),
    initials(withoutForm),
    ...(capital.length > 3 ? [initials(withoutPlace)] : []),
  ];
}
