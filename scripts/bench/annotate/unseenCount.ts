/** What was marked by hand, by whether the annotator has it right. */
export type Count<Gold> = { readonly right: readonly Gold[]; readonly missed: readonly Gold[] };

export function countOf<Gold>(gold: readonly Gold[], isRight: (one: Gold) => boolean): Count<Gold> {
  return { right: gold.filter(isRight), missed: gold.filter((one) => !isRight(one)) };
}
