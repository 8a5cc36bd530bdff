/** Names of the introduction under a headline. */
export const standfirstName =
  /(?:^|[\s_-])(?:standfirst|stand-first|dek|deck|sub-?title|sub-?head(?:line|ing)?|lead|lede|lead-?text|intro(?:duction)?|ingress|preamble|chapo|chapeau|excerpt|summary|entradilla|bajada|copete|sottotitolo|occhiello|vorspann|anriss\w*|manchet|perex|synopsis|strapline|teaser-?text|abstract|description)(?=$|[\s_-])/;
