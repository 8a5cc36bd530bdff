/** Verbs whose subject is usually a person. */
export const doesLikeAPerson =
  /^(?:was|had|who|whose|told|wrote|said|says|died|born|married|met|won|played|moved|became|began|joined|left|went|came|took|gave|felt|thought|believed|argued|claimed|refused|returned|recalled|insisted|tried|wanted|knew|himself|herself|\w{3,}ed)$/;
