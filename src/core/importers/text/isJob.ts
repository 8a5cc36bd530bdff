/** Whether part of a byline is what someone does, or belongs to a name. */
export function isJob(part: string): boolean {
  return /^(?:AP|AFP|dpa|Reuters|CP|PA|Associated Press|[JS]r\.?|I{2,3}|Ph\.?D\.?|M\.?D\.?)$|\b(?:writer|correspondent|reporter|editor|staff|columnist)s?$/i.test(
    part,
  );
}
