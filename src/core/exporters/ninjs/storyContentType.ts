/** Content type of the body that contains the whole story; other readers ignore bodies of unknown types. */
export const storyContentType = 'application/vnd.lede.story+json';
