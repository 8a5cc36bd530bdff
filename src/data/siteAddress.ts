/** The path of the app on its host, with a trailing slash. */
export const base: string = import.meta.env.BASE_URL;

/** The folder of one story's file and pictures. */
export function storyFolder(id: string): string {
  return `${base}stories/${id}/`;
}
