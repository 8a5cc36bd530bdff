/** Of the body that holds the whole story as it is here; other readers pass over a content type that they don't know. */
export const storyContentType = 'application/vnd.lede.story+json';
