/** The pictures that a story on the page has from memory, by the address they have there: our policy allows no fetch of them. */
export const memoryPictures = new Map<string, Blob>();
