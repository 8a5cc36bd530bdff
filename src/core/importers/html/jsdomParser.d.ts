/** The small parser that comes with Readability, which has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** What Readability calls a Document; core has no type for one. */
    parse(html: string): never;
  }
}
