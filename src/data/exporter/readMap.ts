/** A map's file as it is fetched, for the worker to parse; undefined if it can't be had. */
export async function readMap(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
