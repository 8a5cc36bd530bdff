/** "1 story", "2 stories", "5,000 stories": a number with a noun, or with a verb that has to agree. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
