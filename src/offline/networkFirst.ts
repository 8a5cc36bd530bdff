/**
 * What the host says if it says it in time, else what is kept. A refusal such as 404 is an answer too: a story that
 * was taken down must not be shown any more. With nothing kept, the network has all its time.
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  limitMs: number,
): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined));
  const answer = await Promise.race([network.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  return (await kept()) ?? network;
}
