/** As a clipboard has it. */
type HandedArticle = { readonly html: string; readonly text: string };

let handed: HandedArticle | undefined;

/** For the import page, which is opened next. Not in the history's state: an article may be too long for it. */
export function handOver(article: HandedArticle): void {
  handed = article;
}

export function takeHanded(): HandedArticle | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}
