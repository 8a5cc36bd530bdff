/** In UTF-16 units: a picture of 50 MB in base64, the largest that can be imported. */
const longestLine = 70_000_000;

/** In UTF-16 units: many short lines are compressed together. */
const piece = 100_000;

/** gzip, whose checksum detects damage. */
export function packLines(lines: AsyncIterable<string>): Promise<Blob> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      let text = '';
      let next = await iterator.next();
      for (; !next.done; next = await iterator.next()) {
        text += `${next.value}\n`;
        if (text.length >= piece) break;
      }
      if (text !== '') controller.enqueue(encoder.encode(text));
      if (next.done) controller.close();
    },
  });
  return new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
}

/**
 * The lines of a backup, compressed or already decompressed by another program. Throws if the compression is damaged, or
 * if a line is longer than any of ours, so that a malicious file can't exhaust the memory.
 */
export async function* unpackLines(file: Blob): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const bytes = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decoder.decode(value, { stream: !done });
      const [head = '', ...rest] = text.split('\n');
      parts.push(head);
      length += head.length;
      if (length > longestLine) throw new RangeError('line too long');
      for (const line of rest) {
        yield parts.join('');
        parts = [line];
        length = line.length;
      }
      if (done) break;
    }
    if (length > 0) yield parts.join('');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
