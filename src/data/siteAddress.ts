/** Where the app lives on its host, with a final slash. */
export const base: string = import.meta.env.BASE_URL;

/** Folder of one story's file and pictures. */
export function storyFolder(id: string): string {
  return `${base}stories/${id}/`;
}
