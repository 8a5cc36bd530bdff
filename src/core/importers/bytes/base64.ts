/** Undefined if the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

/** As mail has it: characters outside the alphabet are skipped (RFC 2045, 6.8), a cut group at the end too. */
export function fromMailBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/[^A-Za-z0-9+/]+/g, '');
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return fromBase64(whole) ?? new Uint8Array();
}
